final class Crafts extends Scene {

    Crafts(String id) {
        super(id);
    }

    void gongs() {
        rect(down(mix(BARK, NIGHT, .4), 0, mix(WOOD, BARK, .5), 1000), 0, 0, 1600, 1000);
        for (var x = 0; x < 1600; x += 133) {
            rect(across(clear(AMBER, .12), x, clear(NIGHT, .25), x + 133), x, 0, 133, 1000);
            rect(clear(NIGHT, .55), x, 0, 4, 1000);
        }
        glow(800, 420, 1000, AMBER, .5);
        rect(down(mix(WOOD, GOLD, .35), 130, BARK, 200), 0, 130, 1600, 66);
        for (var x = 20; x < 1600; x += 60) {
            poly(clear(GOLD, .55), x, 163, x + 22, 146, x + 44, 163, x + 22, 180);
            poly(clear(BARK, .8), x + 10, 163, x + 22, 154, x + 34, 163, x + 22, 172);
        }
        double x = 44;
        for (var i = 0; i < 7; i++) {
            double r = 74 + 11 * i, cx = x + r, cy = 330 + r + 6 * i;
            for (var side : new int[] {-1, 1}) line(CLAY, 7, cx + side * r * .5, cy - r * .84, cx + side * 10, 165);
            gong(cx, cy, r);
            x += 2 * r + 6;
        }
        band(0, 780, 1600, 10, 20, 22);
        rect(down(clear(NIGHT, .6), 780, clear(NIGHT, 0), 840), 0, 780, 1600, 60);
    }

    void brocade() {
        for (var v = -3; v < 104; v++) {
            for (var u = 0; u < 160; u++) {
                double x = u * 10, y = v * 10 + 16 * Math.sin(x / 190);
                rect(mix(Weave.thread(u, v), NIGHT, .06 * (u + v & 1)), x, y, 10.4, 10.4);
            }
        }
        for (var x = -100; x < W; x += 600) {
            rect(across(clear(NIGHT, 0), x, clear(NIGHT, .35), x + 300), x, 0, 300, H);
            rect(across(clear(NIGHT, .35), x + 300, clear(NIGHT, 0), x + 600), x + 300, 0, 300, H);
        }
    }
}
