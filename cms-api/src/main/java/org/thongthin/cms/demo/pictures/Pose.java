package org.thongthin.cms.demo.pictures;

/** How a figure of height 100 holds itself, facing right, its feet at 0, 0: pairs of x and y a joint. */
enum Pose {
    STANDING(0, -46, 0, -78, 1, -94, -6, 0, 7, 0, -14, -46, 14, -46),
    WALKING(0, -46, 3, -78, 5, -94, -16, 0, 15, 0, -14, -50, 18, -52),
    REACHING(0, -46, 4, -77, 6, -93, -9, 0, 9, 0, 32, -74, 34, -66),
    CARRYING(0, -46, -2, -78, 0, -94, -9, 0, 9, 0, 22, -52, 25, -55),
    WAVING(0, -46, 0, -78, 0, -94, -7, 0, 7, 0, -14, -48, 20, -108),
    BENDING(-8, -44, 17, -68, 31, -78, -12, 0, 10, 0, 36, -30, 42, -34),
    DIGGING(-4, -45, 9, -75, 17, -89, -14, 0, 12, 0, 22, -42, 33, -58),
    SITTING(0, -20, 3, -52, 4, -68, 30, -1, 34, -1, 24, -30, 28, -32),
    KNEELING(-6, -20, 6, -50, 10, -66, -26, -2, 20, -1, 28, -24, 32, -20);

    final double hipX;
    final double hipY;
    final double shoulderX;
    final double shoulderY;
    final double headX;
    final double headY;
    final double backFootX;
    final double backFootY;
    final double frontFootX;
    final double frontFootY;
    final double backHandX;
    final double backHandY;
    final double frontHandX;
    final double frontHandY;

    Pose(double... joints) {
        hipX = joints[0];
        hipY = joints[1];
        shoulderX = joints[2];
        shoulderY = joints[3];
        headX = joints[4];
        headY = joints[5];
        backFootX = joints[6];
        backFootY = joints[7];
        frontFootX = joints[8];
        frontFootY = joints[9];
        backHandX = joints[10];
        backHandY = joints[11];
        frontHandX = joints[12];
        frontHandY = joints[13];
    }
}
