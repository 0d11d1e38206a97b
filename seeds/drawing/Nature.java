import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.image.BufferedImage;

abstract class Nature extends Canvas {

    Nature(String id) {
        super(id);
    }

    void valley(Mood mood, double sunX, double sunY) {
        sky(mood, sunX, sunY, 540, 5);
        mist(520, 80, CREAM, .6);
        ground(540, LEAF, MOSS);
        treeline(590, 100, MOSS, -20, 1640);
    }

    /** Each ridge fades into the valley mist that sets off the next. */
    void sky(Mood mood, double sunX, double sunY, double horizon, int layers) {
        rect(down(mood.top, 0, mood.low, horizon), 0, 0, W, H);
        glow(sunX, sunY, 900, mood.sun, .9);
        oval(mix(mood.sun, WHITE, .35), sunX, sunY, 62, 62);
        for (var i = 0; i < layers; i++) {
            var t = i / (layers - 1.0);
            var color = mix(mood.far, mood.near, t * .85);
            ridge(horizon - (1 - t) * 170, 250 - 110 * t, 420 - 110 * t, color, mood.low);
        }
    }

    void ridge(double y, double height, double length, Color color, Color valley) {
        double a = any(0, 99), b = any(0, 99), c = any(0, 99);
        var ridge = path(false, 0, H, 0, H);
        for (var x = 0; x <= W; x += 8) {
            var k = x / length;
            var peak = .5 + .3 * Math.sin(k * 2.1 + a) + .22 * Math.sin(k * 4.7 + b) + .08 * Math.sin(k * 11 + c)
                    + .03 * Math.sin(k * 29 + a);
            ridge.lineTo(x, y - height * Math.max(peak, .05));
        }
        ridge.lineTo(W, H);
        fill(down(color, y - height, mix(color, valley, .7), y + 60), ridge);
    }

    void mist(double y, double height, Color color, double alpha) {
        rect(down(clear(color, 0), y - height, clear(color, alpha), y), 0, y - height, W, height);
        rect(down(clear(color, alpha), y, clear(color, 0), y + height), 0, y, W, height);
    }

    void ground(double y, Color back, Color front) {
        blob(down(back, y - 10, front, H), -80, y, 260, y - 16, 700, y + 6, 1150, y - 12, W + 80, y + 4, W + 200,
                H + 200, -200, H + 200);
    }

    void lake(int y, Color far, Color near) {
        var mirror = new BufferedImage(W, y, BufferedImage.TYPE_INT_RGB);
        image.getSubimage(0, 0, W, y).copyData(mirror.getRaster());
        rect(down(far, y, near, H), 0, y, W, H - y);
        g.setComposite(AlphaComposite.SrcOver.derive(.42f));
        for (var k = 1; k < H - y; k++) {
            var dx = (int) (Math.sin(k * .45) * (1 + k * .03));
            g.drawImage(mirror, dx, y + k, dx + W, y + k + 1, 0, y - k, W, y - k + 1, null);
        }
        g.setComposite(AlphaComposite.SrcOver);
        for (var i = 0; i < 70; i++) {
            var depth = Math.pow(any(0, 1), 1.4);
            oval(clear(CREAM, .1 + .2 * depth), any(0, W), y + 6 + depth * (H - y), 30 + 120 * depth, 1 + 1.6 * depth);
        }
    }

    void treeline(double y, double size, Color color, double from, double to) {
        for (var x = from; x < to; x += size * .3) {
            double r = size * any(.3, .5), h = r * any(1, 1.7);
            var lit = mix(color, any(LEAF, LIME), any(.15, .4));
            dome(down(lit, y - h, clear(mix(color, FOREST, .5), .25), y), x, y, r, h);
        }
    }

    void tree(double x, double y, double size) {
        at(x, y, size / 100, () -> {
            oval(clear(NIGHT, .22), 8, 0, 40, 7);
            poly(BARK, -4, 0, 5, 0, 3, -60, -2, -60);
            for (var i = 0; i < 16; i++) {
                double t = i / 15.0, side = Math.sin(i * 2.4) * (26 - 14 * t);
                oval(mix(mix(MOSS, FOREST, .4), mix(MOSS, LIME, .35), t), side - 7 * t, -46 - 34 * t + any(-5, 5),
                        25 - 12 * t, 20 - 9 * t);
            }
        });
    }

    void palm(double x, double y, double size) {
        at(x, y, size / 100, () -> {
            line(mix(FOREST, BARK, .6), 3.2, 0, 0, 3, -35, 1, -72);
            for (var i = 0; i < 9; i++) {
                var angle = Math.PI * (1.08 + .105 * i) + (i < 4 ? -.25 : .25);
                leaf(1, -72, 36, angle, i % 2 == 0 ? FOREST : mix(FOREST, LEAF, .35));
            }
        });
    }

    /** For a bottom corner: leaves this near give the scene its depth. */
    void frond(double x, double y, double size) {
        for (var i = 0; i < 7; i++) {
            var rise = Math.PI * (.04 + .075 * i);
            leaf(x, y, size * (1 - .05 * (i % 3)), x < W / 2.0 ? -rise : Math.PI + rise, i % 2 == 0 ? FOREST : MOSS);
        }
    }

    void leaf(double x, double y, double length, double angle, Color color) {
        var before = g.getTransform();
        g.rotate(angle, x, y);
        at(x, y, length / 100, () -> {
            blob(color, 0, 0, 35, -13, 100, 4, 40, 12);
            line(mix(color, LIME, .4), 1.4, 0, 0, 90, 3);
        });
        g.setTransform(before);
    }
}
