package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Map;

/** Rice and the villages among it. */
final class FieldScenes {
    private FieldScenes() {}

    static Map<String, Scene> scenes() {
        return Map.of(
                "rice-terrace",
                FieldScenes::terrace,
                "rice-field",
                FieldScenes::riceField,
                "bamboo-village",
                FieldScenes::bambooVillage);
    }

    private static void terrace(Brush b) {
        b.hour(Hour.MORNING, Hour.GOLDEN, Hour.DAY, Hour.COOL);
        Sky.paint(b, 460);
        Hills.peaks(b, 470, 210, b.far(Tone.INDIGO, 0.5));
        Hills.peaks(b, 500, 150, b.far(Tone.FOREST, 0.3));
        b.mist(470, 150, 0.7);
        Color[] crop = b.chance(0.5)
                ? new Color[] {Tone.RICE, Tone.of(0xA5BF5E), Tone.LEAF}
                : new Color[] {Tone.STRAW, Tone.of(0xD9B24C), Tone.RICE};
        double phase = b.between(0, 6);
        for (int i = 0; i < 12; i++) {
            double t = i / 11.0;
            double y = 480 + 470 * Math.pow(t, 1.25);
            double swing = 36 + 40 * t;
            int level = i;
            Path2D step = Hills.under(x -> y
                    + swing * Math.sin(x / (250 + 60 * t) + phase + level * 0.32)
                    + swing * 0.35 * Math.sin(x / 120 + level));
            Color field = i % 4 == 3 ? Tone.mix(b.hour().low(), Tone.TEAL, 0.25) : crop[i % 3];
            b.fade(step, y - swing, Tone.light(field, 0.12), y + 70 + 60 * t, Tone.dark(field, 0.3));
            b.stroke(
                    step,
                    3 + 5 * t,
                    Tone.mix(Tone.mix(Tone.CLAY, Tone.LEAF, 0.45), b.hour().haze(), 0.3 * (1 - t)));
        }
        Houses.sala(b, b.between(880, 1040), 690, 230, Tone.STRAW);
        People.figure(b, b.between(350, 450), 800, 130, true, People.villager(b), Pose.BENDING);
        People.figure(b, b.between(530, 620), 815, 130, false, People.villager(b), Pose.BENDING);
        People.figure(b, b.between(720, 800), 860, 150, true, People.villager(b), Pose.WALKING);
        Trees.bush(b, 80, 965, 130, Tone.FOREST);
        Trees.banana(b, 1350, 960, 260);
        Trees.grass(b, 950, 60, Tone.LEAF);
    }

    private static void riceField(Brush b) {
        b.hour(Hour.MORNING, Hour.GOLDEN, Hour.DAY, Hour.DUSK);
        Sky.paint(b, 560);
        Hills.soft(b, 2, 530, 580, Tone.SKY_BLUE, Tone.INDIGO);
        boolean harvest = b.chance(0.5);
        Color field = harvest ? Tone.STRAW : Tone.of(0x9DBB55);
        b.fade(Shapes.rect(0, 570, Brush.WIDTH, 390), Tone.light(field, 0.3), Tone.mix(field, Tone.LEAF, 0.35));
        for (int i = 0; i < 7; i++) {
            Trees.bush(b, i * 240 + b.between(-60, 60), 584, b.between(40, 80), Tone.FOREST);
        }
        Trees.sugarPalm(b, b.between(160, 330), 600, 360);
        Trees.sugarPalm(b, b.between(400, 480), 596, 300);
        Trees.sugarPalm(b, b.between(1150, 1300), 602, 380);
        Houses.sala(b, b.between(820, 980), 650, 250, Tone.STRAW);
        for (int row = 0; row < 11; row++) {
            double t = row / 10.0;
            double y = 640 + 330 * t * t;
            double size = 12 + 42 * t;
            for (double x = -20 + b.between(0, 20); x < Brush.WIDTH + 20; x += 12 + 26 * t) {
                double lean = b.between(-0.3, 0.5) * size;
                b.fill(
                        Shapes.leaf(x, y + size * 0.4, x + lean, y - size, 2 + 4 * t, size * 0.12),
                        Tone.mix(field, row % 2 == 0 ? Tone.LEAF : Tone.CREAM, b.between(0.05, 0.3)));
            }
            if (row == 4 || row == 7) {
                for (double x : row == 4 ? new double[] {330, 790, 930} : new double[] {230, 620, 1160}) {
                    People.figure(
                            b,
                            x + b.between(-30, 30),
                            y + 10,
                            110 + 20 * row,
                            b.chance(0.6),
                            People.villager(b),
                            Pose.BENDING,
                            () -> b.fill(Shapes.leaf(0, 8, 8, -24, 5, 0), harvest ? Tone.STRAW : Tone.RICE));
                }
            }
        }
    }

    private static void bambooVillage(Brush b) {
        b.hour(Hour.MORNING, Hour.GOLDEN, Hour.DAY, Hour.DUSK);
        Sky.paint(b, 600);
        Hills.peaks(b, 590, 240, b.far(Tone.INDIGO, 0.45));
        Hills.soft(b, 2, 590, 680, Tone.INDIGO, Tone.FOREST);
        b.mist(610, 170, 0.65);
        b.fade(Shapes.rect(0, 690, Brush.WIDTH, 270), Tone.RICE, Tone.mix(Tone.RICE, Tone.LEAF, 0.6));
        Trees.bamboo(b, 120, 760, 470);
        Trees.bamboo(b, 1300, 770, 500);
        Houses.stilts(b, 930, 740, 220, Tone.STRAW);
        Houses.stilts(b, 620, 760, 250, Tone.mix(Tone.STRAW, Tone.WOOD, 0.3));
        b.fade(
                Shapes.blob(560, 1000, 640, 880, 760, 800, 720, 770, 800, 770, 860, 820, 800, 900, 880, 1000),
                Tone.SAND,
                Tone.mix(Tone.SAND, Tone.CLAY, 0.3));
        Houses.stilts(b, 330, 890, 370, Tone.STRAW);
        Houses.stilts(b, 1110, 900, 380, Tone.mix(Tone.STRAW, Tone.BRICK, 0.25));
        People.figure(
                b,
                700,
                900,
                170,
                true,
                People.villager(b),
                Pose.CARRYING,
                () -> b.round(Shapes.thrown(8, -8, 16, 14, 12), Tone.STRAW));
        People.figure(
                b,
                800,
                930,
                110,
                false,
                new People.Look(Tone.MARIGOLD, Tone.INDIGO, false, People.Hat.NONE, false),
                Pose.WALKING);
        for (int i = 0; i < 4; i++) {
            chicken(b, 560 + i * 90 + b.between(-20, 20), 940 + b.between(-10, 12), b.chance(0.5));
        }
        Trees.banana(b, 60, 950, 230);
        Trees.grass(b, 955, 40, Tone.LEAF);
    }

    private static void chicken(Brush b, double x, double y, boolean right) {
        b.at(x, y, right ? 1 : -1, 1, () -> {
            Color plume = b.oneOf(Tone.TERRACOTTA, Tone.CREAM, Tone.DARK_WOOD);
            b.line(-2, 0, -2, -12, 2.5, Tone.MARIGOLD);
            b.line(5, 0, 5, -12, 2.5, Tone.MARIGOLD);
            b.fill(Shapes.blob(-22, -34, -12, -14, 8, -10, 18, -24, 20, -42, 12, -44, 4, -28, -10, -26), plume);
            b.fill(Shapes.circle(16, -42, 6), plume);
            b.fill(Shapes.circle(16, -49, 4), Tone.CHILLI);
            b.fill(Shapes.poly(21, -43, 28, -41, 21, -39), Tone.MARIGOLD);
        });
    }
}
