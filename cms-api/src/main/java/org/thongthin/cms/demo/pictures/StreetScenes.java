package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.util.Map;

/** Streets and those who trade in them. */
final class StreetScenes {
    private StreetScenes() {}

    static Map<String, Scene> scenes() {
        return Map.of("old-town-shophouses", StreetScenes::shophouses, "street-market", StreetScenes::streetMarket);
    }

    private static void shophouses(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.GOLDEN, Hour.DUSK);
        Sky.paint(b, 520);
        Hills.soft(b, 1, 470, 470, Tone.INDIGO, Tone.FOREST);
        Color[] walls = {
            Tone.of(0xE9C46A),
            Tone.of(0x9DB8A5),
            Tone.of(0xD99B82),
            Tone.of(0xA9C1D6),
            Tone.of(0xEFDFC0),
            Tone.of(0xC98BA0)
        };
        int first = b.count(0, 5);
        for (int i = 0; i < 5; i++) {
            shophouse(b, 20 + i * 282, 780, walls[(first + i) % walls.length], b.between(-18, 26));
        }
        b.fade(Shapes.rect(0, 780, Brush.WIDTH, 26), Tone.light(Tone.STONE, 0.3), Tone.STONE);
        b.fade(
                Shapes.rect(0, 806, Brush.WIDTH, 154),
                Tone.mix(Tone.STONE, Tone.INDIGO, 0.25),
                Tone.mix(Tone.STONE, Tone.INDIGO, 0.45));
        for (int i = 0; i < 6; i++) {
            b.fill(
                    Shapes.poly(60 + i * 260, 872, 190 + i * 260, 872, 184 + i * 260, 884, 44 + i * 260, 884),
                    Tone.clear(Tone.CREAM, 0.6));
        }
        garland(b, 150);
        garland(b, 205);
        bicycle(b, b.between(300, 460), 838, 1.15);
        People.figure(b, b.between(640, 760), 850, 176, true, People.villager(b), Pose.WALKING);
        People.figure(
                b,
                b.between(960, 1060),
                840,
                170,
                false,
                People.villager(b),
                Pose.CARRYING,
                () -> b.round(Shapes.thrown(8, -6, 16, 12, 12), Tone.STRAW));
        for (int i = 0; i < 6; i++) {
            double x = 8 + i * 282 + b.between(-8, 8);
            b.round(Shapes.thrown(x, 770, 26, 806, 18), Tone.TERRACOTTA);
            Trees.bush(b, x, 776, 40, Tone.LEAF);
        }
    }

    private static void shophouse(Brush b, double x, double y, Color wall, double rise) {
        double top = y - 520 - rise;
        b.fade(Shapes.rect(x, top, 280, y - top), Tone.light(wall, 0.18), wall);
        b.fade(Shapes.poly(x - 8, top, x + 18, top - 62, x + 262, top - 62, x + 288, top), Tone.TERRACOTTA, Tone.BRICK);
        for (int i = 1; i < 14; i++) {
            b.line(x - 4 + i * 20, top, x + 20 + i * 17.2, top - 60, 2, Tone.clear(Tone.BRICK, 0.7));
        }
        b.fill(Shapes.rect(x - 6, top - 4, 292, 14), Tone.CREAM);
        for (int i = 0; i < 3; i++) {
            arched(b, x + 50 + i * 90, top + 212, 56, 150, Tone.mix(Tone.TEAL, wall, 0.15));
        }
        b.fill(Shapes.rect(x, top + 246, 280, 10), Tone.CREAM);
        for (int i = 0; i < 7; i++) {
            b.fill(
                    Shapes.poly(
                            x + 20 + i * 40,
                            top + 266,
                            x + 28 + i * 40,
                            top + 258,
                            x + 36 + i * 40,
                            top + 266,
                            x + 28 + i * 40,
                            top + 274),
                    Tone.CREAM);
        }
        b.fade(
                Shapes.poly(x - 4, top + 282, x + 284, top + 282, x + 292, top + 326, x - 12, top + 326),
                Tone.light(Tone.BRICK, 0.2),
                Tone.BRICK);
        b.fill(Shapes.rect(x + 18, top + 326, 244, y - top - 326), Tone.dark(wall, 0.55));
        b.fill(Shapes.rect(x + 30, y - 150, 70, 150), Tone.mix(Tone.WOOD, Tone.TEAL, 0.3));
        b.fill(Shapes.rect(x + 180, y - 150, 70, 150), Tone.mix(Tone.WOOD, Tone.TEAL, 0.3));
        for (int i = 1; i < 4; i++) {
            b.line(x + 30 + i * 17.5, y - 148, x + 30 + i * 17.5, y, 2, Tone.DARK_WOOD);
            b.line(x + 180 + i * 17.5, y - 148, x + 180 + i * 17.5, y, 2, Tone.DARK_WOOD);
        }
        b.shine(Shapes.rect(x + 104, y - 150, 72, 110), Tone.of(0xF2C879));
        b.fill(Shapes.rect(x + 104, y - 62, 72, 62), Tone.WOOD);
        b.round(Shapes.circle(x + 140, y - 162, 15), Tone.CHILLI);
        b.fill(Shapes.rect(x - 3, top, 12, y - top), Tone.light(wall, 0.5));
        b.fill(Shapes.rect(x + 272, top, 12, y - top), Tone.light(wall, 0.5));
    }

    private static void arched(Brush b, double x, double y, double width, double height, Color shutter) {
        b.fill(
                Shapes.thrown(
                        x,
                        y - height - 34,
                        2,
                        y - height - 22,
                        width * 0.46,
                        y - height + 6,
                        width * 0.62,
                        y,
                        width * 0.62),
                Tone.CREAM);
        b.fill(
                Shapes.thrown(
                        x,
                        y - height - 22,
                        2,
                        y - height - 12,
                        width * 0.36,
                        y - height + 8,
                        width * 0.5,
                        y,
                        width * 0.5),
                shutter);
        b.line(x, y - height - 20, x, y, 3, Tone.dark(shutter, 0.4));
        for (int i = 0; i < 8; i++) {
            double ly = y - height + 22 + i * (height - 26) / 8;
            b.line(x - width * 0.38, ly, x - 6, ly, 3, Tone.dark(shutter, 0.25));
            b.line(x + 6, ly, x + width * 0.38, ly, 3, Tone.dark(shutter, 0.25));
        }
    }

    private static void garland(Brush b, double y) {
        b.stroke(Shapes.curve(-10, y - 30, 360, y + 50, 720, y - 10, 1080, y + 50, 1450, y - 30), 3, Tone.DARK_WOOD);
        Color[] flags = {Tone.MARIGOLD, Tone.TERRACOTTA, Tone.CREAM, Tone.INDIGO, Tone.RICE};
        for (int i = 0; i < 30; i++) {
            double x = 20 + i * 48;
            double fy = y + 10 - 38 * Math.cos(x / 720 * Math.PI * 2) * (Math.abs(x - 720) < 360 ? 0.8 : 1) + 12;
            b.fill(Shapes.poly(x, fy, x + 30, fy, x + 15, fy + 36), flags[i % 5]);
        }
    }

    private static void bicycle(Brush b, double x, double y, double s) {
        b.at(x, y, s, () -> {
            b.shadow(0, 0, 110, 12);
            for (double wx : new double[] {-62, 62}) {
                b.stroke(Shapes.circle(wx, -40, 38), 6, Tone.INK);
                b.stroke(Shapes.circle(wx, -40, 6), 4, Tone.STONE);
            }
            b.stroke(Shapes.curve(-62, -40, -20, -96), 6, Tone.TERRACOTTA);
            b.line(-62, -40, 6, -40, 5, Tone.TERRACOTTA);
            b.line(6, -40, 44, -92, 6, Tone.TERRACOTTA);
            b.line(-20, -92, 44, -92, 6, Tone.TERRACOTTA);
            b.line(-20, -92, 6, -40, 6, Tone.TERRACOTTA);
            b.line(62, -40, 40, -114, 6, Tone.TERRACOTTA);
            b.stroke(Shapes.curve(24, -112, 44, -118, 60, -106), 5, Tone.INK);
            b.fill(Shapes.oval(-24, -106, 20, 6), Tone.INK);
            b.round(Shapes.turned(70, -106, 26, -74, 20), Tone.STRAW);
            Trees.flowers(b, 52, -114, 36, 6, 5, Tone.ROSE);
        });
    }

    private static void streetMarket(Brush b) {
        b.hour(Hour.MORNING, Hour.GOLDEN, Hour.DUSK);
        Sky.paint(b, 560);
        for (int i = 0; i < 6; i++) {
            Trees.broad(b, 60 + i * 270, 620, b.between(250, 340), b.oneOf(Tone.LEAF, Tone.FOREST));
        }
        b.fade(
                Shapes.rect(0, 600, Brush.WIDTH, 360),
                Tone.mix(Tone.SAND, Tone.CLAY, 0.2),
                Tone.mix(Tone.SAND, Tone.CLAY, 0.5));
        Color[] awnings = {Tone.TERRACOTTA, Tone.INDIGO, Tone.MARIGOLD, Tone.RICE, Tone.TEAL, Tone.ROSE};
        int first = b.count(0, 5);
        for (int i = 0; i < 4; i++) {
            stall(b, 180 + i * 360, 690, 0.82, awnings[(first + i + 2) % 6], i);
        }
        for (int i = 0; i < 5; i++) {
            People.figure(
                    b,
                    100 + i * 300 + b.between(-50, 50),
                    790 + b.between(-12, 12),
                    176,
                    b.chance(0.5),
                    People.villager(b),
                    b.oneOf(Pose.WALKING, Pose.CARRYING, Pose.STANDING));
        }
        stall(b, 300, 950, 1.28, awnings[first], 1);
        stall(b, 1130, 950, 1.28, awnings[(first + 1) % 6], 2);
        People.figure(b, 706, 944, 260, b.chance(0.5), People.villager(b), Pose.REACHING);
    }

    private static void stall(Brush b, double x, double y, double s, Color awning, int goods) {
        b.at(x, y, s, () -> {
            b.shadow(0, 0, 190, 16);
            b.line(-150, -10, -150, -300, 8, Tone.DARK_WOOD);
            b.line(150, -10, 150, -300, 8, Tone.DARK_WOOD);
            if (goods % 2 == 0) {
                People.figure(b, -40, -10, 230, true, People.villager(b), Pose.REACHING);
            } else {
                People.figure(b, 40, -10, 230, false, People.villager(b), Pose.STANDING);
            }
            b.fade(Shapes.rect(-168, -104, 336, 96), Tone.WOOD, Tone.dark(Tone.WOOD, 0.3));
            for (int i = 1; i < 5; i++) {
                b.line(-168, -104 + i * 19, 168, -104 + i * 19, 2, Tone.clear(Tone.DARK_WOOD, 0.5));
            }
            b.fill(Shapes.rect(-176, -116, 352, 16), Tone.light(Tone.WOOD, 0.3));
            for (int i = 0; i < 4; i++) {
                goods(b, -126 + i * 84, -114, (goods + i) % 5);
            }
            for (int i = 0; i < 8; i++) {
                double left = -184 + i * 46;
                b.fill(
                        Shapes.poly(left * 0.86, -352, (left + 46) * 0.86, -352, left + 46, -276, left, -276),
                        i % 2 == 0 ? awning : Tone.CREAM);
                b.fill(
                        Shapes.oval(left + 23, -276, 23, 15),
                        i % 2 == 0 ? Tone.dark(awning, 0.12) : Tone.dark(Tone.CREAM, 0.1));
            }
        });
    }

    private static void goods(Brush b, double x, double y, int which) {
        Color[] kinds = {Tone.MARIGOLD, Tone.CHILLI, Tone.LEAF, Tone.of(0x8C4B7A), Tone.STRAW};
        b.round(Shapes.thrown(x, y - 26, 38, y, 28), Tone.STRAW);
        for (int i = 0; i < 9; i++) {
            double px = x - 28 + (i % 5) * 14 + (i / 5) * 7;
            double py = y - 30 - (i / 5) * 14;
            b.round(Shapes.circle(px, py, 11), Tone.mix(kinds[which], Tone.CREAM, (i % 3) * 0.1));
        }
    }
}
