package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.awt.Shape;
import java.util.Map;

/** What is thrown and what is beaten. */
final class CraftScenes {
    private CraftScenes() {}

    static Map<String, Scene> scenes() {
        return Map.of("pottery", CraftScenes::pottery, "silver", CraftScenes::silver);
    }

    static Color wall(Brush b) {
        return b.oneOf(Tone.SAND, Tone.of(0xC9D2C6), Tone.of(0xE3C9B2), Tone.of(0xC4CDD9), Tone.of(0xDAD0B4));
    }

    private static void pottery(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.COOL);
        Table.wood(b, wall(b));
        Color[] glazes = b.oneOf(
                new Color[] {Tone.CLAY, Tone.TERRACOTTA, Tone.BRICK},
                new Color[] {Tone.of(0x9DB8A0), Tone.of(0x86A892), Tone.of(0xC3D3BC)},
                new Color[] {Tone.of(0x7A4A2E), Tone.of(0x5E3A28), Tone.of(0xA8693F)});
        double shift = b.between(-60, 60);
        dragonJar(b, 420 + shift, 770, 1, glazes[0], Tone.light(glazes[2], 0.55));
        Shape tall = Shapes.thrown(760 + shift, 250, 62, 276, 44, 330, 40, 420, 108, 560, 138, 700, 92, 740, 84);
        Vessels.shadow(b, 760 + shift, 740, 110);
        Vessels.body(b, tall, glazes[1]);
        b.within(tall, () -> rings(b, 760 + shift, 450, 11, glazes[1]));
        b.fill(Shapes.oval(760 + shift, 250, 62, 13), Tone.dark(glazes[1], 0.5));
        dragonJar(b, 1090 + shift, 790, 0.82, glazes[2], Tone.light(glazes[0], 0.6));
        Vessels.bowl(b, 610 + shift, 860, 110, 92, glazes[2], Tone.dark(glazes[2], 0.2));
        Vessels.bowl(b, 890 + shift, 880, 86, 74, glazes[0], Tone.light(glazes[1], 0.2));
        Shape small = Shapes.thrown(240 + shift, 770, 34, 790, 26, 830, 60, 872, 58, 890, 40);
        Vessels.shadow(b, 240 + shift, 890, 52);
        Vessels.body(b, small, glazes[1]);
        for (int i = 0; i < 5; i++) {
            double endX = 760 + shift + (i - 2) * 66;
            double endY = 70 + Math.abs(i - 2) * 30;
            b.stroke(Shapes.curve(760 + shift, 254, 760 + shift + (i - 2) * 18, 180, endX, endY), 4, Tone.LEAF);
            for (int k = 0; k < 4; k++) {
                b.fill(
                        Shapes.leaf(endX, endY + k * 22, endX + (k % 2 == 0 ? 26 : -26), endY - 8 + k * 22, 8, 3),
                        k < 2 ? Tone.MARIGOLD : Tone.RICE);
            }
        }
    }

    private static void rings(Brush b, double x, double y, int count, Color clay) {
        for (int i = 0; i < count; i++) {
            b.stroke(
                    Shapes.curve(x - 150, y + i * 26, x, y + 14 + i * 26, x + 150, y + i * 26),
                    3,
                    Tone.clear(i % 2 == 0 ? Tone.dark(clay, 0.5) : Tone.CREAM, 0.35));
        }
    }

    /** A water jar with two bands and a creature between them. */
    private static void dragonJar(Brush b, double x, double y, double s, Color clay, Color paint) {
        b.at(x, y, s, () -> {
            Vessels.shadow(b, 0, 0, 150);
            Shape jar = Shapes.thrown(0, -380, 104, -356, 84, -330, 92, -250, 176, -150, 186, -50, 132, 0, 100);
            Vessels.body(b, jar, clay);
            b.within(jar, () -> {
                b.stroke(Shapes.curve(-200, -280, 0, -258, 200, -280), 8, paint);
                b.stroke(Shapes.curve(-200, -96, 0, -72, 200, -96), 8, paint);
                b.stroke(
                        Shapes.curve(-150, -150, -110, -210, -60, -150, -10, -120, 40, -190, 84, -206, 120, -160),
                        20,
                        paint);
                b.stroke(
                        Shapes.curve(-150, -150, -110, -210, -60, -150, -10, -120, 40, -190, 84, -206),
                        7,
                        Tone.dark(clay, 0.2));
                for (int i = 0; i < 6; i++) {
                    b.fill(
                            Shapes.leaf(-126 + i * 40, -176 + (i % 2) * 24, -112 + i * 40, -216 + (i % 2) * 24, 8, 4),
                            paint);
                }
                b.fill(Shapes.circle(112, -172, 17), paint);
                b.fill(Shapes.circle(117, -176, 5), Tone.INK);
            });
            b.round(Shapes.oval(0, -380, 108, 22), Tone.light(clay, 0.15));
            b.fill(Shapes.oval(0, -380, 90, 15), Tone.dark(clay, 0.55));
        });
    }

    private static void silver(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.COOL);
        Color cloth = b.oneOf(Tone.INDIGO, Tone.NIGHT, Tone.of(0x5A2E48), Tone.of(0x1F5248));
        Table.cloth(
                b,
                Tone.mix(wall(b), cloth, 0.12),
                cloth,
                Weave.chok(b, Tone.dark(cloth, 0.3), Tone.CREAM, Tone.MARIGOLD));
        Color silver = Tone.of(0xC9CED6);
        double x = b.between(560, 640);
        silverBowl(b, x, 790, 1.25, silver);
        silverBowl(b, x + 480, 700, 0.62, silver);
        bangle(b, x + 420, 830, 86, silver);
        bangle(b, x + 520, 862, 86, silver);
        necklace(b, x - 330, 730, silver);
        for (int i = 0; i < 2; i++) {
            double ex = x + 330 + i * 64;
            b.stroke(Shapes.circle(ex, 876, 14), 5, silver);
            b.round(Shapes.thrown(ex, 890, 8, 912, 20, 930, 3), silver);
        }
    }

    private static void silverBowl(Brush b, double x, double y, double s, Color silver) {
        b.at(x, y, s, () -> {
            Vessels.shadow(b, 0, 0, 190);
            Shape bowl = Shapes.thrown(0, -270, 220, -190, 222, -90, 186, -26, 112, 0, 96);
            b.round(bowl, silver);
            b.within(bowl, () -> {
                for (int i = -5; i <= 5; i++) {
                    double cx = Math.sin(i * 0.29) * 222;
                    double w = 24 * Math.cos(i * 0.27);
                    Color dark = Tone.dark(silver, 0.42);
                    b.stroke(
                            Shapes.curve(cx - w, -60, cx - w * 1.1, -150, cx, -214, cx + w * 1.1, -150, cx + w, -60),
                            4,
                            dark);
                    b.fill(Shapes.leaf(cx, -70, cx, -196, w * 0.7, 0), Tone.clear(dark, 0.55));
                    b.fill(Shapes.leaf(cx, -80, cx, -160, w * 0.36, 0), Tone.clear(Tone.WHITE, 0.8));
                }
                for (int i = -16; i <= 16; i++) {
                    b.fill(
                            Shapes.circle(Math.sin(i * 0.095) * 224, -238 + Math.cos(i * 0.095) * 8, 6),
                            Tone.clear(Tone.WHITE, 0.85));
                }
                b.fill(Shapes.oval(-120, -150, 20, 90), Tone.clear(Tone.WHITE, 0.45));
                b.fill(Shapes.rect(-230, -52, 460, 6), Tone.dark(silver, 0.35));
            });
            b.round(Shapes.oval(0, -270, 226, 42), Tone.light(silver, 0.5));
            b.fade(Shapes.oval(0, -266, 208, 34), Tone.dark(silver, 0.5), Tone.dark(silver, 0.1));
        });
    }

    private static void bangle(Brush b, double x, double y, double radius, Color silver) {
        b.shadow(x + 8, y + 22, radius * 1.15, 20);
        b.stroke(Shapes.oval(x, y, radius, radius * 0.42), 24, Tone.dark(silver, 0.3));
        b.stroke(Shapes.oval(x, y - 5, radius, radius * 0.42), 18, silver);
        b.stroke(Shapes.oval(x, y - 9, radius, radius * 0.42), 5, Tone.WHITE);
        for (int i = 0; i < 12; i++) {
            double angle = i * Math.PI / 11;
            b.fill(
                    Shapes.circle(x + Math.cos(angle) * radius, y - 1 + Math.sin(angle) * radius * 0.42, 5),
                    Tone.dark(silver, 0.5));
        }
    }

    private static void necklace(Brush b, double x, double y, Color silver) {
        for (int i = 0; i <= 22; i++) {
            double angle = Math.PI * (-0.1 + i * 1.2 / 22);
            double px = x + Math.cos(angle) * 150;
            double py = y - 60 + Math.sin(angle) * 110;
            b.shadow(px + 3, py + 9, 15, 6);
            Produce.ball(b, px, py, 9 + 7 * Math.sin(i * Math.PI / 22), silver);
        }
        b.round(Shapes.thrown(x, y + 62, 10, y + 84, 34, y + 112, 26, y + 134, 3), silver);
        b.fill(Shapes.circle(x, y + 94, 12), Tone.TERRACOTTA);
    }
}
