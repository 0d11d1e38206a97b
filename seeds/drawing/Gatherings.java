import java.awt.Color;

final class Gatherings extends Scene {

    Gatherings(String id) {
        super(id);
    }

    void market() {
        sky(Mood.DAWN, 800, 200, 480, 5);
        mist(470, 90, MIST, .8);
        ground(500, mix(GOLD, MIST, .5), mix(WOOD, GOLD, .4));
        treeline(510, 80, MOSS, -20, 1640);
        stall(560, 600, .55, TEAL);
        stall(1040, 600, .55, CLAY);
        for (var i = 0; i < 12; i++) {
            person(500 + i * 52, 640 + any(-14, 14), 128, any(INDIGO, CLAY, TEAL, CREAM), NIGHT,
                    any(0, 1) < .5 ? Hat.SCARF : Hat.CONE);
        }
        stall(250, 800, 1.15, CLAY);
        stall(1360, 800, 1.15, INDIGO);
        person(660, 830, 260, INDIGO, NIGHT, Hat.SCARF, -16, -48, 24, -56);
        person(780, 850, 264, BRICK, NIGHT, Hat.CONE, -22, -56, 14, -48);
        person(980, 830, 262, TEAL, NIGHT, Hat.SCARF);
        for (var i = 0; i < 4; i++) basket(560 + i * 170, 930 + 20 * (i % 2), 1.3);
    }

    private void stall(double x, double y, double scale, Color stripe) {
        at(x, y, scale, () -> {
            rect(down(clear(BARK, .75), -250, clear(BARK, .3), 0), -160, -250, 320, 250);
            for (var px : new int[] {-165, 160}) rect(WOOD, px, -270, 9, 272);
            for (var i = 0; i < 3; i++) rect(any(BRICK, INDIGO, TEAL, GOLD), -130 + i * 95, -240, 56, 90);
            person(-60, 0, 190, any(CLAY, INDIGO, TEAL), NIGHT, Hat.SCARF, -26, -46, 20, -52);
            person(70, 0, 186, any(CREAM, MOSS, BRICK), NIGHT, Hat.CONE, -20, -50, 24, -46);
            for (var i = 0; i < 8; i++) {
                double left = -190 + i * 47.5, top = -150 + i * 37.5;
                var cloth = i % 2 == 0 ? stripe : CREAM;
                poly(down(cloth, -350, mix(cloth, BARK, .25), -240), top, -340, top + 37.5, -340, left + 47.5, -250,
                        left, -250);
                oval(mix(cloth, BARK, .25), left + 23.75, -250, 23.75, 16);
            }
            rect(down(WOOD, -84, BARK, 0), -180, -84, 360, 84);
            for (var i = 0; i < 5; i++) {
                var goods = any(CLAY, LEAF, GOLD, AMBER, LIME);
                for (var k = 0; k < 9; k++) {
                    oval(mix(goods, CREAM, any(0, .3)), -144 + i * 72 + any(-24, 24), -94 - any(0, 16), 10, 10);
                }
                blob(across(GOLD, -180 + i * 72, WOOD, -100 + i * 72), -178 + i * 72, -92, -110 + i * 72, -92,
                        -120 + i * 72, -64, -168 + i * 72, -64);
            }
        });
    }

    void festival() {
        sky(Mood.DUSK, 420, 240, 560, 5);
        mist(540, 80, MIST, .5);
        ground(560, mix(LEAF, GOLD, .3), mix(FOREST, NIGHT, .3));
        treeline(590, 90, MOSS, -20, 1640);
        line(mix(WOOD, GOLD, .3), 13, 800, 800, 802, 400, 812, 70);
        oval(clear(CREAM, .25), 812, 128, 62, 62);
        ring(CLAY, 14, 812, 128, 62);
        ring(GOLD, 5, 812, 128, 46);
        var five = new Color[] {CLAY, GOLD, TEAL, CREAM, INDIGO};
        for (var side : new int[] {-1, 1}) {
            for (var i = 1; i < 15; i++) {
                double t = i / 15.0, x = 810 + side * 790 * t, y = 210 + 130 * t + 330 * t * (1 - t);
                poly(five[i % 5], x - 20, y, x + 20, y + 2, x, y + 48);
            }
            line(CREAM, 3, 810, 210, 810 + side * 198, 304, 810 + side * 395, 357, 810 + side * 592, 369,
                    810 + side * 790, 340);
            for (var i = 0; i < 3; i++) banner(810 + side * (310 + 210 * i), 780 + 30 * i, 1 + .22 * i, five, i);
        }
        for (var i = 0; i < 15; i++) {
            double angle = Math.PI * (1.02 + .96 * i / 14), x = 800 + 560 * Math.cos(angle),
                    y = 830 + 140 * Math.sin(angle);
            person(x, y, 165 + (y - 690) * .3, five[(i * 2) % 5], NIGHT, i % 3 == 2 ? Hat.HAIR : Hat.SCARF, -24,
                    i % 2 == 0 ? -96 : -60, 24, i % 2 == 0 ? -60 : -96);
        }
        line(GOLD, 4, 900, 330, 950, 350, 980, 420);
        oval(CLAY, 890, 325, 17, 17);
        for (var i = 0; i < 3; i++) {
            double x = 560 + i * 240;
            person(x, 890, 250, CREAM, NIGHT, Hat.SCARF, -20, -56, 22, -60);
            gong(x - 40, 770, 42);
        }
        for (var i = 0; i < 17; i++) {
            double x = i * 100 + any(-20, 20);
            person(x, 1190 + any(-30, 30), 290, NIGHT, NIGHT, Hat.BACK, i % 4 == 1 ? -22 : -13,
                    i % 4 == 1 ? -112 : -48, 13, -48);
        }
    }

    private void banner(double x, double y, double scale, Color[] five, int first) {
        at(x, y, scale, () -> {
            line(BARK, 6, 0, 0, 0, -330);
            for (var k = 0; k < 5; k++) {
                double in = 14.5 * k, out = 140 - in;
                poly(five[(first + k) % 5], 4 + in, in - 330, out, in - 330, out, -194 - in, 4 + in, -194 - in);
            }
        });
    }

    void volleyball() {
        sky(Mood.DUSK, 560, 270, 520, 5);
        ground(530, mix(LEAF, MIST, .2), FOREST);
        treeline(570, 100, MOSS, -20, 1640);
        for (var i = 0; i < 26; i++) {
            person(60 + i * 60 + any(-12, 12), 610 + any(-6, 10), 105, any(CREAM, CLAY, TEAL, GOLD, INDIGO), NIGHT,
                    any(0, 1) < .5 ? Hat.HAIR : Hat.CONE);
        }
        poly(down(mix(CLAY, GOLD, .4), 640, mix(CLAY, BRICK, .4), 960), 330, 636, 1270, 636, 1560, 985, 40, 985);
        line(CREAM, 5, 370, 648, 1230, 648);
        line(CREAM, 11, 80, 965, 1520, 965);
        line(CREAM, 8, 370, 648, 80, 965);
        line(CREAM, 8, 1230, 648, 1520, 965);
        person(560, 680, 178, GOLD, BRICK, Hat.HAIR, -20, -64, 18, -62);
        person(790, 705, 186, GOLD, BRICK, Hat.HAIR, -16, -116, 12, -118);
        person(1040, 690, 180, GOLD, BRICK, Hat.HAIR, -22, -70, 20, -66);
        for (var x = 262; x <= 1338; x += 18) line(clear(CREAM, .7), 2, x, 475, x, 575);
        for (var y = 490; y < 575; y += 17) line(clear(CREAM, .7), 2, 255, y, 1345, y);
        line(CREAM, 11, 250, 474, 1350, 474);
        line(CREAM, 5, 250, 576, 1350, 576);
        for (var x : new int[] {248, 1352}) rect(across(WOOD, x - 8, BARK, x + 8), x - 8, 455, 16, 310);
        person(420, 880, 300, INDIGO, NIGHT, Hat.BACK, -22, -66, 20, -64);
        person(730, 850, 305, INDIGO, NIGHT, Hat.BACK, -22, -64, 14, -124);
        person(1120, 900, 310, INDIGO, NIGHT, Hat.BACK, -20, -72, 22, -68);
        oval(round(800, 385, 60, CREAM, GOLD), 812, 398, 34, 34);
        line(INDIGO, 4, 780, 389, 809, 399, 830, 427);
        line(INDIGO, 4, 798, 368, 812, 397, 845, 401);
    }
}
