import java.awt.Color;

/** Only what more than one picture shows: the rest stays beside its picture, where it can be read with it. */
abstract class Scene extends Nature {

    enum Hat { HAIR, CONE, SCARF, CAP, BACK }

    Scene(String id) {
        super(id);
    }

    void child(double x, double y, double height, Color top, Color bottom, Hat hat, double... hands) {
        at(x, y, 1.25, 1, () -> person(0, 0, height, top, bottom, hat, hands));
    }

    /** Hands are in hundredths of the height, so that a pose survives any size; without them the arms hang. */
    void person(double x, double y, double height, Color top, Color bottom, Hat hat, double... hands) {
        var h = hands.length == 4 ? hands : new double[] {-13, -48, 13, -48};
        at(x, y, height / 100, () -> {
            oval(clear(NIGHT, .25), 3, 0, 17, 3);
            if (hat == Hat.CONE || hat == Hat.SCARF) {
                poly(bottom, -8, -54, 8, -54, 12, -3, -12, -3);
                rect(mix(bottom, GOLD, .6), -11.6, -9, 23.2, 2);
            } else {
                poly(bottom, -8, -54, 8, -54, 8, 0, 2, 0, 0, -40, -2, 0, -8, 0);
            }
            line(SKIN, 5, 0, -88, 0, -80);
            blob(top, -11, -81, 0, -83, 11, -81, 9, -65, 10, -47, 0, -46, -10, -47, -9, -65);
            for (var i = 0; i < 4; i += 2) {
                var shoulder = i == 0 ? -9.5 : 9.5;
                var elbow = shoulder * .9 + h[i] * .4;
                line(mix(top, BARK, .2), 5.4, shoulder, -77, elbow, (h[i + 1] - 68) / 2, h[i], h[i + 1]);
                oval(SKIN, h[i], h[i + 1], 2.8, 2.8);
            }
            oval(SKIN, 0, -91, 6, 7);
            switch (hat) {
                case CONE -> poly(across(MIST, -14, mix(GOLD, WOOD, .35), 16), -17, -92, 0, -106, 17, -92);
                case SCARF -> blob(CREAM, -7.5, -90, -6, -98, 0, -101, 6, -98, 7.5, -90, 0, -94.5);
                case CAP -> blob(BRICK, -6.5, -92, -4, -98.5, 3, -98.5, 6.5, -94, 12, -92);
                case BACK -> oval(NIGHT, 0, -92, 7, 8.5);
                case HAIR -> blob(NIGHT, -7, -86, -7, -96, 0, -100, 7, -96, 7, -88, 3, -95, -4, -94);
            }
        });
    }

    void motorbike(double x, double y, double scale, Color color) {
        at(x, y, scale, () -> {
            oval(clear(NIGHT, .3), 0, 2, 66, 7);
            person(-8, 2, 118, color, clear(color, 0), Hat.CAP, 20, -56, 22, -53);
            for (var wheel : new int[] {-42, 42}) {
                oval(NIGHT, wheel, -18, 19, 19);
                oval(STONE, wheel, -18, 9, 9);
            }
            blob(down(CLAY, -54, BRICK, -14), -60, -46, -20, -52, 6, -30, 22, -62, 32, -58, 30, -20, -30, -16);
            line(NIGHT, 5, 24, -60, 42, -18);
            line(NIGHT, 5, 14, -64, 30, -60);
            line(NIGHT, 8, -58, -50, -12, -52);
            line(mix(color, NIGHT, .6), 11, -10, -60, 14, -50, 10, -22);
        });
    }

    void stiltHouse(double x, double y, double scale, Color thatch) {
        at(x, y, scale, () -> {
            oval(clear(NIGHT, .3), 10, 0, 210, 16);
            rect(down(BARK, -80, clear(BARK, .25), 0), -135, -80, 270, 80);
            for (var px = -135; px <= 135; px += 54) rect(across(WOOD, px, BARK, px + 12), px - 6, -80, 12, 82);
            rect(down(mix(WOOD, GOLD, .35), -160, WOOD, -85), -140, -165, 280, 80);
            for (var px = -130; px < 140; px += 14) line(clear(BARK, .35), 1.5, px, -150, px, -86);
            for (var px : new int[] {-105, -35, 35}) {
                rect(BARK, px - 4, -146, 50, 52);
                rect(down(GOLD, -142, AMBER, -98), px, -142, 42, 44);
                line(BARK, 3, px + 21, -142, px + 21, -98);
            }
            rect(WOOD, -152, -90, 318, 10);
            for (var px = 96; px <= 164; px += 17) rect(WOOD, px, -120, 4, 34);
            rect(WOOD, 92, -122, 76, 5);
            for (var i = 0; i < 7; i++) line(WOOD, 4, 166 + i * 6, -78 + i * 12, 184 + i * 6, -78 + i * 12);
            line(BARK, 5, 166, -86, 210, 2);
            line(BARK, 5, 184, -86, 228, 2);
            poly(down(mix(thatch, GOLD, .3), -275, mix(thatch, BARK, .35), -128), -205, -128, -176, -165, -128, -232,
                    -100, -275, 100, -275, 128, -232, 176, -165, 205, -128, 150, -133, 0, -136, -150, -133);
            for (var i = 0; i < 46; i++) {
                double t = i / 45.0 * 2 - 1, length = any(.35, .95);
                line(clear(BARK, .22), 2, t * 100, -272, t * (100 + 96 * length), -272 + 138 * length);
            }
            line(BARK, 8, -104, -276, 104, -276);
            for (var side : new int[] {-1, 1}) {
                line(BARK, 5, side * 96, -270, side * 118, -306);
                line(BARK, 5, side * 112, -270, side * 90, -306);
            }
        });
    }

    void hall(double x, double y, double w, double h, Color wall, Color roof) {
        oval(clear(NIGHT, .25), x + w / 2, y + 6, w * .56, 18);
        rect(down(mix(wall, WOOD, .25), y - h, wall, y - h * .5), x, y - h, w, h);
        rect(down(STONE, y - 22, SLATE, y + 20), x - 14, y - 20, w + 28, 26);
        double eave = y - h + 8, top = eave - h * .62;
        rect(clear(NIGHT, .2), x, eave, w, 16);
        poly(down(mix(roof, GOLD, .25), top, mix(roof, BARK, .2), eave), x - 46, eave, x + 50, top, x + w - 50, top,
                x + w + 46, eave);
        for (var t = .02; t < 1; t += 18 / w) {
            line(clear(BARK, .18), 2, x + 50 + (w - 100) * t, top, x - 46 + (w + 92) * t, eave);
        }
        rect(mix(roof, BARK, .4), x - 46, eave - 3, w + 92, 9);
        rect(mix(roof, BARK, .3), x + 46, top - 6, w - 92, 10);
    }

    void windows(Color shutter, double x, double y, int n, double step, double w, double h) {
        for (var i = 0; i < n; i++, x += step) {
            rect(CREAM, x - 6, y - 6, w + 12, h + 12);
            rect(down(INDIGO, y, mix(INDIGO, AMBER, .45), y + h), x, y, w, h);
            rect(shutter, x - w * .42, y, w * .42 - 6, h);
            rect(shutter, x + w + 6, y, w * .42 - 6, h);
            line(CREAM, 4, x + w / 2, y, x + w / 2, y + h);
        }
    }

    void flag(double x, double y, double size) {
        line(STONE, size * .05, x, y, x, y - size * 3.4);
        at(x, y - size * 3.35, size, () -> {
            blob(across(CLAY, 0, BRICK, 1.5), 0, 0, .4, .07, .75, 0, 1.1, -.06, 1.5, .02, 1.5, .5, 1.48, .98, 1.1, .93,
                    .75, 1.02, .4, 1.08, 0, 1, 0, .5);
            var star = new double[20];
            for (var i = 0; i < 10; i++) {
                star[2 * i] = .75 + (i % 2 == 0 ? .3 : .12) * Math.sin(i * Math.PI / 5);
                star[2 * i + 1] = .5 - (i % 2 == 0 ? .3 : .12) * Math.cos(i * Math.PI / 5);
            }
            poly(GOLD, star);
        });
    }

    void gong(double x, double y, double r) {
        at(x, y, r / 100, () -> {
            glow(14, 20, 125, NIGHT, .8);
            oval(across(GOLD, -100, BARK, 110), 0, 0, 100, 100);
            oval(round(-30, -36, 150, mix(GOLD, AMBER, .25), mix(WOOD, BARK, .5)), 0, 0, 92, 92);
            ring(clear(BARK, .5), 5, 0, 0, 74);
            ring(clear(GOLD, .7), 2, 0, 0, 70);
            ring(clear(BARK, .4), 3, 0, 0, 46);
            glow(6, 8, 44, BARK, .8);
            oval(round(-9, -11, 34, CREAM, mix(AMBER, WOOD, .55)), 0, 0, 25, 25);
        });
    }

    void basket(double x, double y, double scale) {
        at(x, y, scale, () -> {
            oval(clear(NIGHT, .3), 5, 0, 58, 9);
            for (var i = 0; i < 16; i++) orange(any(-38, 38), -52 - any(0, 18), 13);
            blob(across(GOLD, -50, WOOD, 60), -54, -52, 0, -44, 54, -52, 46, -10, 30, 2, -30, 2, -46, -10);
            for (var k = -40; k < 0; k += 11) line(clear(BARK, .35), 2, -50, k, 0, k + 8, 50, k);
        });
    }

    void orange(double x, double y, double r) {
        oval(round(x - r * .3, y - r * .4, r * 1.7, mix(AMBER, GOLD, .7), CLAY), x, y, r, r);
    }

    void band(double x, double y, double width, double cell, int from, int rows) {
        for (var v = 0; v < rows; v++) {
            for (var u = 0; u < width / cell; u++) {
                rect(Weave.thread(u, v + from), x + u * cell, y + v * cell, cell + .4, cell + .4);
            }
        }
    }
}
