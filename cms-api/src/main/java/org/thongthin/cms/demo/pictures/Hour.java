package org.thongthin.cms.demo.pictures;

import java.awt.Color;

/** The light that a scene stands in: its sky, its sun or moon, the haze of its distance and a tint over everything. */
enum Hour {
    MORNING(0xC4DAE4, 0xFBE8CC, 0xFFF7DF, 0xF6E8D2, 0xF2C98A, 0.05),
    DAY(0x98C3DC, 0xE8F1E6, 0xFFFBEA, 0xDFEBE4, 0xFFF4D8, 0.03),
    GOLDEN(0xF0BC72, 0xFFEFCB, 0xFFF6DA, 0xFBE3B4, 0xF0A648, 0.1),
    COOL(0xAFC6E2, 0xF6E3E0, 0xFFFFFF, 0xE9E1E8, 0xC9D3EC, 0.07),
    RAIN(0x9FAEB6, 0xD9E0DC, 0xF2F2EA, 0xC8D2D0, 0x8798A0, 0.14),
    DUSK(0x4F5F98, 0xF4B58B, 0xFFDFA8, 0xDDA79A, 0x74486E, 0.2),
    NIGHT(0x0F1838, 0x3B4C86, 0xFFF3D0, 0x33437A, 0x141E48, 0.55);

    private final Color high;
    private final Color low;
    private final Color sun;
    private final Color haze;
    private final Color tint;
    private final double strength;

    Hour(int high, int low, int sun, int haze, int tint, double strength) {
        this.high = Tone.of(high);
        this.low = Tone.of(low);
        this.sun = Tone.of(sun);
        this.haze = Tone.of(haze);
        this.tint = Tone.of(tint);
        this.strength = strength;
    }

    Color high() {
        return high;
    }

    Color low() {
        return low;
    }

    Color sun() {
        return sun;
    }

    Color haze() {
        return haze;
    }

    /** How a colour looks in this light. */
    Color on(Color colour) {
        return Tone.mix(colour, tint, strength);
    }
}
