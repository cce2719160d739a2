package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.awt.Shape;
import java.util.Map;

/** What is carved, and what is stretched over ribs. */
final class WoodScenes {
    private WoodScenes() {}

    static Map<String, Scene> scenes() {
        return Map.of("wood-carving", WoodScenes::woodCarving, "umbrella", WoodScenes::umbrella);
    }

    private static void woodCarving(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.GOLDEN);
        Table.wood(b, CraftScenes.wall(b));
        Color teak = b.oneOf(Tone.of(0x9C5F36), Tone.of(0x7B4A2D), Tone.of(0xB37A48));
        boolean right = b.chance(0.5);
        panel(b, right ? 290 : 1150, 320, teak);
        double x = b.between(690, 750);
        b.shadow(x + 20, 816, 330, 46);
        b.round(Shapes.round(x - 300, 776, 600, 44, 12), Tone.dark(teak, 0.35));
        b.at(x, 780, right ? 1.25 : -1.25, 1.25, () -> elephant(b, teak));
        for (int i = 0; i < 16; i++) {
            double sx = b.between(120, 1320);
            double sy = b.between(850, 935);
            b.stroke(
                    Shapes.curve(sx, sy, sx + 14, sy - 14, sx + 30, sy - 4, sx + 24, sy + 8, sx + 12, sy + 2),
                    5,
                    Tone.light(teak, b.between(0.3, 0.6)));
        }
        chisel(b, 1130, 870, -24);
        chisel(b, 1180, 910, -18);
    }

    private static void chisel(Brush b, double x, double y, double turn) {
        b.turned(x, y, turn, () -> {
            b.fill(Shapes.round(-86, 8, 260, 20, 10), Tone.clear(Tone.INK, 0.2));
            b.fade(Shapes.round(-90, -14, 120, 28, 12), Tone.light(Tone.TERRACOTTA, 0.2), Tone.BRICK);
            b.fill(Shapes.rect(26, -12, 14, 24), Tone.GOLD);
            b.fade(Shapes.poly(40, -7, 150, -9, 172, 0, 150, 9, 40, 7), Tone.of(0xE4E8EA), Tone.STONE);
        });
    }

    private static void panel(Brush b, double x, double y, Color teak) {
        b.fill(Shapes.rect(x - 176, y - 226, 380, 480), Tone.clear(Tone.INK, 0.2));
        b.fade(Shapes.rect(x - 190, y - 240, 380, 480), Tone.light(teak, 0.1), Tone.dark(teak, 0.2));
        b.fill(Shapes.rect(x - 160, y - 210, 320, 420), Tone.dark(teak, 0.45));
        for (int ring = 0; ring < 3; ring++) {
            int petals = 14 - ring * 4;
            double reach = 138 - ring * 44;
            for (int i = 0; i < petals; i++) {
                double angle = i * Math.PI * 2 / petals + ring * 0.2;
                b.fill(
                        Shapes.leaf(x, y, x + Math.cos(angle) * reach, y + Math.sin(angle) * reach, reach * 0.2, 0),
                        Tone.light(teak, (i + ring) % 2 == 0 ? 0.28 : 0.08));
            }
        }
        b.round(Shapes.circle(x, y, 26), Tone.light(teak, 0.3));
        for (int sx = -1; sx <= 1; sx += 2) {
            for (int sy = -1; sy <= 1; sy += 2) {
                for (int i = 0; i < 3; i++) {
                    b.fill(
                            Shapes.leaf(
                                    x + sx * 150,
                                    y + sy * 200,
                                    x + sx * (70 + i * 34),
                                    y + sy * (186 - i * 42),
                                    13,
                                    sx * sy * 12),
                            Tone.light(teak, 0.2));
                }
            }
        }
    }

    /** Facing right, trunk raised, standing on the origin; 330 wide, 330 high. */
    private static void elephant(Brush b, Color teak) {
        Color back = Tone.dark(teak, 0.3);
        b.round(Shapes.thrown(-66, -120, 36, -40, 30, 0, 33), back);
        b.round(Shapes.thrown(56, -120, 34, -40, 29, 0, 32), back);
        b.stroke(Shapes.curve(-148, -190, -172, -150, -168, -100), 9, back);
        b.round(
                Shapes.blob(
                        -156, -170, -120, -246, -30, -268, 60, -250, 112, -190, 96, -110, 10, -84, -110, -92, -150,
                        -120),
                teak);
        b.round(Shapes.thrown(-104, -140, 40, -60, 33, 0, 37), teak);
        b.round(Shapes.thrown(26, -140, 38, -60, 32, 0, 36), teak);
        Shape head = Shapes.blob(52, -226, 84, -290, 136, -296, 174, -250, 176, -200, 150, -160, 100, -160, 66, -190);
        b.round(head, Tone.light(teak, 0.06));
        b.stroke(Shapes.curve(160, -206, 182, -150, 216, -140, 232, -190, 226, -250, 246, -290), 30, teak);
        b.stroke(Shapes.curve(226, -232, 236, -272, 250, -296), 20, Tone.light(teak, 0.08));
        for (int i = 0; i < 6; i++) {
            b.line(
                    172 + i * 11,
                    -166 + (i < 3 ? i * 8 : 24 - (i - 3) * 30),
                    186 + i * 10,
                    -178 + (i < 3 ? i * 8 : 24 - (i - 3) * 30),
                    3,
                    Tone.clear(Tone.INK, 0.25));
        }
        b.fill(Shapes.leaf(158, -180, 226, -120, 11, -20), Tone.CREAM);
        b.fade(
                Shapes.blob(56, -262, 92, -270, 108, -220, 96, -160, 62, -136, 40, -180),
                Tone.light(teak, 0.18),
                Tone.dark(teak, 0.18));
        b.fill(Shapes.circle(142, -238, 7), Tone.INK);
        b.fade(
                Shapes.blob(-110, -252, 20, -262, 34, -180, -50, -158, -122, -178),
                Tone.BRICK,
                Tone.dark(Tone.BRICK, 0.2));
        b.stroke(Shapes.curve(-116, -182, -46, -164, 30, -184), 8, Tone.GOLD);
        for (int i = 0; i < 4; i++) {
            double cx = -88 + i * 30;
            b.fill(Shapes.poly(cx, -228, cx + 11, -212, cx, -196, cx - 11, -212), Tone.GOLD);
        }
        b.stroke(Shapes.curve(-130, -140, -60, -112, 40, -112), 2.5, Tone.clear(Tone.INK, 0.22));
        b.stroke(Shapes.curve(-126, -124, -60, -98, 30, -98), 2.5, Tone.clear(Tone.INK, 0.18));
        for (double foot : new double[] {-104, 26}) {
            for (int i = -1; i <= 1; i++) {
                b.fill(Shapes.oval(foot + i * 18, -5, 8, 6), Tone.light(teak, 0.5));
            }
        }
    }

    private static void umbrella(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.GOLDEN);
        Sky.paint(b, 620);
        Hills.soft(b, 2, 540, 660, Tone.SKY_BLUE, Tone.LEAF);
        b.fade(Shapes.rect(0, 690, Brush.WIDTH, 270), Tone.RICE, Tone.LEAF);
        Trees.banana(b, 80, 760, 300);
        Trees.banana(b, 1370, 760, 320);
        Color[] papers = {Tone.CHILLI, Tone.INDIGO, Tone.MARIGOLD, Tone.TEAL, Tone.ROSE, Tone.CREAM};
        int first = b.count(0, 5);
        Color bamboo = Tone.mix(Tone.STRAW, Tone.WOOD, 0.3);
        for (double px : new double[] {110, 510, 930, 1330}) {
            b.line(px, 860, px, 90, 14, bamboo);
        }
        for (double py : new double[] {150, 430, 660}) {
            b.line(70, py, 1370, py - 6, 12, Tone.dark(bamboo, 0.12));
        }
        open(b, 290, 330, 200, papers[(first + 1) % 6], papers[(first + 2) % 6], -14);
        open(b, 1140, 320, 210, papers[(first + 2) % 6], Tone.CREAM, 12);
        open(b, 720, 260, 190, papers[(first + 3) % 6], Tone.CREAM, 4);
        open(b, 460, 640, 250, papers[(first + 4) % 6], papers[(first + 5) % 6], -6);
        open(b, 1000, 650, 260, papers[first], Tone.CREAM, 8);
        standing(b, 730, 940, papers[(first + 5) % 6]);
        Trees.flowers(b, 0, 890, Brush.WIDTH, 60, 60, Tone.CREAM);
    }

    /** Seen from behind its paper: ribs, two rings, a wreath of painted flowers. */
    private static void open(Brush b, double x, double y, double radius, Color paper, Color petal, double turn) {
        b.fill(Shapes.circle(x + 14, y + 18, radius), Tone.clear(Tone.INK, 0.2));
        b.turned(x, y, turn, () -> {
            for (int i = 0; i < 24; i++) {
                double a = i * Math.PI / 12;
                double c = a + Math.PI / 12;
                double facing = Math.cos(a + 2.2) * 0.5 + 0.5;
                b.fill(
                        Shapes.poly(
                                0,
                                0,
                                Math.cos(a) * radius,
                                Math.sin(a) * radius,
                                Math.cos((a + c) / 2) * radius * 0.985,
                                Math.sin((a + c) / 2) * radius * 0.985,
                                Math.cos(c) * radius,
                                Math.sin(c) * radius),
                        Tone.mix(Tone.dark(paper, 0.22), Tone.light(paper, 0.16), facing));
            }
            for (int i = 0; i < 24; i++) {
                double a = i * Math.PI / 12;
                b.line(0, 0, Math.cos(a) * radius, Math.sin(a) * radius, 1.8, Tone.clear(Tone.INK, 0.3));
            }
            b.stroke(Shapes.circle(0, 0, radius * 0.93), 5, Tone.MARIGOLD);
            for (int i = 0; i < 7; i++) {
                double a = i * Math.PI * 2 / 7;
                double fx = Math.cos(a) * radius * 0.6;
                double fy = Math.sin(a) * radius * 0.6;
                for (int side = -1; side <= 1; side += 2) {
                    double la = a + side * 0.36;
                    b.fill(
                            Shapes.leaf(
                                    fx,
                                    fy,
                                    Math.cos(la) * radius * 0.66,
                                    Math.sin(la) * radius * 0.66,
                                    radius * 0.06,
                                    side * 8),
                            Tone.mix(Tone.LEAF, Tone.RICE, 0.4));
                }
                for (int k = 0; k < 6; k++) {
                    double pa = k * Math.PI / 3 + i;
                    b.fill(
                            Shapes.circle(
                                    fx + Math.cos(pa) * radius * 0.08,
                                    fy + Math.sin(pa) * radius * 0.08,
                                    radius * 0.065),
                            k % 2 == 0 ? petal : Tone.light(petal, 0.4));
                }
                b.fill(Shapes.circle(fx, fy, radius * 0.05), Tone.MARIGOLD);
            }
            b.round(Shapes.circle(0, 0, radius * 0.09), Tone.DARK_WOOD);
            b.fill(Shapes.circle(0, 0, radius * 0.04), Tone.MARIGOLD);
        });
    }

    private static void standing(Brush b, double x, double y, Color paper) {
        b.shadow(x + 10, y, 130, 14);
        b.line(x, y, x, y - 190, 10, Tone.DARK_WOOD);
        b.round(
                Shapes.blob(
                        x - 190, y - 160, x - 120, y - 236, x, y - 272, x + 120, y - 236, x + 190, y - 160, x, y - 176),
                paper);
        for (int i = -3; i <= 3; i++) {
            b.stroke(Shapes.curve(x, y - 272, x + i * 34, y - 232, x + i * 60, y - 164), 2, Tone.clear(Tone.INK, 0.35));
            b.fill(
                    Shapes.circle(x + i * 44, y - 196 - (3 - Math.abs(i)) * 5, 12),
                    Tone.mix(Tone.ROSE, Tone.MARIGOLD, Math.abs(i) % 2));
        }
        b.round(Shapes.circle(x, y - 276, 10), Tone.DARK_WOOD);
    }
}
