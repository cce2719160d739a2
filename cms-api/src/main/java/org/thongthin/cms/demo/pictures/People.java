package org.thongthin.cms.demo.pictures;

import java.awt.Color;

/** Simple rounded people, most under a ngob. */
final class People {
    /** What covers the head. */
    enum Hat {
        NGOB,
        CAP,
        NONE
    }

    /** @param skirt a sarong rather than trousers */
    record Look(Color shirt, Color below, boolean skirt, Hat hat, boolean scarf) {}

    private People() {}

    static Look villager(Brush b) {
        Color shirt = b.oneOf(Tone.INDIGO, Tone.TERRACOTTA, Tone.TEAL, Tone.CREAM, Tone.ROSE, Tone.SKY_BLUE, Tone.RICE);
        Color below = b.oneOf(Tone.NIGHT, Tone.PLUM, Tone.BRICK, Tone.DARK_WOOD);
        return new Look(shirt, below, b.chance(0.5), b.chance(0.65) ? Hat.NGOB : Hat.NONE, false);
    }

    /** จิตอาสา: a marigold scarf, a blue cap or a ngob. */
    static Look volunteer(Brush b) {
        Color shirt = b.oneOf(Tone.CREAM, Tone.INDIGO, Tone.SKY_BLUE, Tone.TEAL, Tone.ROSE);
        Color below = b.oneOf(Tone.NIGHT, Tone.DARK_WOOD, Tone.PLUM);
        return new Look(shirt, below, b.chance(0.25), b.chance(0.55) ? Hat.NGOB : Hat.CAP, true);
    }

    static void figure(Brush b, double x, double y, double height, boolean right, Look look, Pose pose) {
        figure(b, x, y, height, right, look, pose, () -> {});
    }

    /** @param held painted with its origin in the front hand, 100 units to the figure's height, to the right */
    static void figure(Brush b, double x, double y, double height, boolean right, Look look, Pose pose, Runnable held) {
        b.shadow(x, y, height * 0.24, height * 0.05);
        aloft(b, x, y, height, right, look, pose, held);
    }

    /** As {@link #figure}, on a ladder, a roof or a boat, where no shadow falls at the feet. */
    static void aloft(Brush b, double x, double y, double height, boolean right, Look look, Pose pose, Runnable held) {
        double scale = height / 104;
        b.at(x, y, right ? scale : -scale, scale, () -> body(b, look, pose, held));
    }

    private static void body(Brush b, Look look, Pose p, Runnable held) {
        Color back = Tone.dark(look.shirt(), 0.18);
        arm(b, p.shoulderX - 5, p.shoulderY + 4, p.backHandX, p.backHandY, back);
        legs(b, look, p);
        b.stroke(Shapes.curve(p.hipX, p.hipY - 2, p.shoulderX, p.shoulderY + 9), 23, look.shirt());
        b.line(p.shoulderX, p.shoulderY, p.headX, p.headY + 6, 8, Tone.dark(Tone.SKIN, 0.12));
        if (look.scarf()) {
            b.fill(
                    Shapes.blob(
                            p.shoulderX - 9,
                            p.shoulderY - 3,
                            p.shoulderX + 10,
                            p.shoulderY - 4,
                            p.shoulderX + 8,
                            p.shoulderY + 7,
                            p.shoulderX + 5,
                            p.shoulderY + 17,
                            p.shoulderX,
                            p.shoulderY + 6),
                    Tone.MARIGOLD);
        }
        b.fill(Shapes.circle(p.headX - 2.5, p.headY - 1.5, 11), Tone.INK);
        b.fill(Shapes.oval(p.headX + 1.5, p.headY + 1, 9.6, 10.2), Tone.SKIN);
        hat(b, look.hat(), p.headX, p.headY - 5);
        b.at(p.frontHandX, p.frontHandY, 1, held);
        arm(b, p.shoulderX + 4, p.shoulderY + 5, p.frontHandX, p.frontHandY, Tone.light(look.shirt(), 0.1));
    }

    private static void legs(Brush b, Look look, Pose p) {
        boolean low = p.hipY > -30;
        double kneeX = low ? (p == Pose.SITTING ? 22 : 12) : (p.hipX + p.frontFootX) / 2 + 4;
        double kneeY = low ? (p == Pose.SITTING ? -20 : -4) : p.hipY / 2;
        if (look.skirt() && !low) {
            b.fill(
                    Shapes.blob(
                            p.hipX - 11,
                            p.hipY - 2,
                            p.hipX + 12,
                            p.hipY - 2,
                            p.frontFootX + 5,
                            -12,
                            p.frontFootX + 4,
                            -5,
                            p.backFootX - 5,
                            -5,
                            p.backFootX - 5,
                            -12),
                    look.below());
            b.line(p.backFootX - 5, -9, p.frontFootX + 5, -9, 3, Tone.MARIGOLD);
        } else {
            Color back = Tone.dark(look.below(), 0.2);
            b.stroke(
                    Shapes.curve(p.hipX - 3, p.hipY, p.backFootX, (p.hipY - 6) / 2, p.backFootX, p.backFootY - 5),
                    11,
                    back);
            b.stroke(Shapes.curve(p.hipX + 3, p.hipY, kneeX, kneeY, p.frontFootX, p.frontFootY - 5), 12, look.below());
        }
        b.fill(Shapes.oval(p.backFootX + 2, p.backFootY - 2.5, 7, 3.2), Tone.dark(Tone.SKIN, 0.3));
        b.fill(Shapes.oval(p.frontFootX + 2, p.frontFootY - 2.5, 7, 3.2), Tone.dark(Tone.SKIN, 0.2));
    }

    private static void arm(Brush b, double x, double y, double handX, double handY, Color sleeve) {
        double elbowX = (x + handX) / 2 - (handY - y) * 0.08;
        double elbowY = (y + handY) / 2 + Math.abs(handX - x) * 0.14;
        b.stroke(Shapes.curve(x, y, elbowX, elbowY, handX, handY), 7, Tone.SKIN);
        b.line(x, y, elbowX, elbowY, 9.5, sleeve);
        b.fill(Shapes.circle(handX, handY, 4.4), Tone.SKIN);
    }

    private static void hat(Brush b, Hat hat, double x, double y) {
        switch (hat) {
            case NGOB -> {
                b.fill(Shapes.oval(x, y + 1, 23, 4.5), Tone.dark(Tone.STRAW, 0.35));
                b.round(
                        Shapes.blob(
                                x - 24, y + 1, x - 13, y - 9, x - 7, y - 16, x + 7, y - 16, x + 13, y - 9, x + 24,
                                y + 1, x, y + 3),
                        Tone.STRAW);
                b.stroke(Shapes.curve(x - 12, y - 8, x, y - 6, x + 12, y - 8), 1.4, Tone.dark(Tone.STRAW, 0.25));
            }
            case CAP -> {
                b.fill(Shapes.blob(x - 11, y, x - 9, y - 9, x, y - 12, x + 9, y - 8, x + 11, y), Tone.INDIGO);
                b.fill(Shapes.oval(x + 12, y, 8, 2.6), Tone.dark(Tone.INDIGO, 0.2));
            }
            case NONE -> b.fill(Shapes.blob(x - 12, y + 3, x - 9, y - 7, x, y - 9, x + 9, y - 5, x + 10, y), Tone.INK);
        }
    }
}
