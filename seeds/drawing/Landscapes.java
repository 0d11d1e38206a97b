import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;

final class Landscapes extends Scene {

    Landscapes(String id) {
        super(id);
    }

    void terraces() {
        sky(Mood.DAWN, 1080, 250, 590, 4);
        mist(560, 130, MIST, .75);
        steps(400, 1060, 15, 1.2, 420, 900, 760, 640, 1080, 520, 1330, 430, 1700, 330, 2000, 700, 1800, 1300, 600,
                1300);
        stiltHouse(1330, 500, .3, WOOD);
        stiltHouse(1190, 535, .22, WOOD);
        treeline(520, 46, MOSS, 1385, 1500);
        mist(720, 120, MIST, .4);
        steps(520, 1120, 14, 4.1, -300, 420, 60, 505, 360, 610, 640, 740, 960, 850, 1300, 930, 1750, 960, 1700, 1400,
                -300, 1400);
        for (var i = 0; i < 3; i++) palm(70 + 62 * i, 580 + 34 * i, 210 - 30 * i);
        person(560, 845, 120, BRICK, NIGHT, Hat.CONE, -4, -30, 22, -42);
        person(650, 872, 128, INDIGO, NIGHT, Hat.CONE, -24, -44, 10, -30);
        person(860, 930, 140, CREAM, NIGHT, Hat.CONE);
    }

    private void steps(double top, double bottom, int n, double phase, double... hill) {
        var slope = new Area(path(true, spline(2, true, hill)));
        for (var i = 0; i < n; i++) {
            var t = (double) i / n;
            var riser = 5 + 20 * t;
            var field = i % 4 == 2 ? mix(CREAM, GOLD, .12) : mix(any(LIME, LEAF, GOLD), LEAF, .3);
            var xy = new double[2 * 112];
            for (var k = 0; k < 110; k++) {
                var x = k * 16 - 80;
                xy[2 * k] = x;
                xy[2 * k + 1] = top + (bottom - top) * Math.pow(t, 1.35) + (14 + 34 * t)
                        * (Math.sin(x / 270.0 + phase + i * .2) + .5 * Math.sin(x / 121.0 - phase + i * .33));
            }
            xy[220] = xy[218];
            xy[222] = -80;
            xy[221] = xy[223] = 1500;
            var bank = new Area(path(true, xy));
            var rise = bank.createTransformedArea(AffineTransform.getTranslateInstance(0, -riser));
            var lip = bank.createTransformedArea(AffineTransform.getTranslateInstance(0, -riser * 1.35));
            for (var area : new Area[] {lip, rise, bank}) area.intersect(slope);
            fill(mix(LIME, CREAM, .35), lip);
            fill(across(MOSS, 0, mix(MOSS, FOREST, .8), 1600), rise);
            fill(across(mix(field, CREAM, .15), 300, mix(field, MOSS, .35), 1600), bank);
        }
    }

    void reservoir() {
        sky(Mood.DUSK, 700, 225, 520, 5);
        mist(500, 60, MIST, .5);
        lake(520, mix(Mood.DUSK.low, SLATE, .3), NIGHT);
        island(1330, 585, .8, mix(FOREST, SLATE, .45));
        island(620, 610, .6, mix(FOREST, SLATE, .4));
        island(230, 660, 1.3, mix(FOREST, INDIGO, .3));
        boat(900, 640, .55);
        boat(1150, 720, .9);
        boat(720, 830, 1.6);
        frond(1620, 1010, 420);
    }

    private void island(double x, double y, double scale, Color color) {
        mirrored(x, y, scale, () -> {
            blob(down(mix(color, LEAF, .2), -130, color, 0), -240, 0, -180, -50, -90, -80, -20, -130, 60, -110, 130,
                    -60, 240, 0);
            treeline(0, 60, color, -190, 190);
            treeline(-55, 50, mix(color, LEAF, .15), -110, 110);
            oval(mix(GOLD, WOOD, .4), 0, 2, 225, 7);
        });
    }

    private void boat(double x, double y, double scale) {
        mirrored(x, y, scale, () -> {
            blob(down(WOOD, -30, BARK, 0), -150, -34, -60, -20, 60, -20, 150, -40, 110, 0, -110, 0);
            for (var px = -70; px <= 50; px += 40) line(BARK, 4, px, -20, px, -72);
            blob(down(CLAY, -90, BRICK, -64), -92, -66, -60, -84, -10, -90, 40, -84, 74, -66, -10, -70);
            person(100, -22, 74, INDIGO, NIGHT, Hat.CONE, -14, -48, 20, -50);
            line(BARK, 3, 114, -66, 146, 10);
        });
        oval(clear(CREAM, .35), x, y + 3 * scale, 150 * scale, 3 * scale);
    }

    void orchard() {
        sky(Mood.DAY, 420, 210, 540, 4);
        ground(540, mix(LIME, MIST, .3), MOSS);
        for (var row = 0; row < 5; row++) {
            double size = 90 + row * row * 17 + 20 * row, y = 570 + row * row * 14 + 26 * row;
            for (var x = row % 2 * size * .55 - 40; x < 1700; x += size * 1.12) {
                if (row < 3 || Math.abs(x - 800) > 330) orangeTree(x + any(-8, 8), y, size);
            }
        }
        trail(mix(GOLD, WOOD, .35), 0, 800, 700, 60, 780, 780, 120, 830, 900, 230, 800, 1080, 420);
        person(690, 860, 270, INDIGO, NIGHT, Hat.CONE, -22, -66, 20, -50);
        person(900, 905, 290, CREAM, NIGHT, Hat.SCARF, -18, -46, 18, -46);
        basket(780, 900, 1.1);
        basket(1030, 940, 1.4);
        line(BARK, 16, -20, 20, 160, 60, 360, 40, 560, 70);
        for (var i = 0; i < 26; i++) {
            leaf(22 * i, 40 + 16 * Math.sin(i * .5), 130, .2 + 2.4 * any(0, 1), any(FOREST, MOSS));
        }
        for (var i = 0; i < 6; i++) orange(50 + 98 * i, 135 - 10 * i + 44 * (i % 2), 50);
        for (var i = 0; i < 6; i++) leaf(40 + 98 * i, 90 + 44 * (i % 2) - 10 * i, 80, i % 2 == 0 ? .4 : 2.6, LEAF);
    }

    private void orangeTree(double x, double y, double size) {
        tree(x, y, size);
        for (var i = 0; i < 16; i++) {
            double angle = any(0, 6.28), r = Math.sqrt(any(0, 1));
            orange(x + size * .36 * r * Math.cos(angle), y - size * (.62 + .3 * r * Math.sin(angle)), size * .037);
        }
    }

    void forest() {
        rect(down(mix(LEAF, CREAM, .45), 0, mix(LIME, CREAM, .6), 700), 0, 0, 1600, 1000);
        glow(1050, 240, 900, CREAM, 1);
        for (var layer = 0; layer < 5; layer++) {
            double t = layer / 4.0, floor = 700 + 62 * layer;
            var color = mix(mix(LEAF, MIST, .6), mix(FOREST, NIGHT, .2), t);
            ridge(floor, 70, 420, color, mix(color, LIME, .35));
            for (var x = any(-60, 80); x < 1650; x += any(90, 170) + 120 * t) {
                double w = 9 + 36 * t * t + any(0, 8), lean = any(-30, 30), foot = floor + 12 + 40 * t;
                if (layer > 2 && Math.abs(x - 900) < 260) continue;
                blob(across(mix(color, BARK, .45), x - w, mix(color, GOLD, .25), x + w), x - w * 1.9, foot, x - w * .8,
                        foot - 120, x - w * .55 + lean, -60, x + w * .55 + lean, -60, x + w * .8, foot - 120,
                        x + w * 1.9, foot);
                treeline(foot, 26 + 40 * t, mix(color, LEAF, .3), x - w * 2.4, x + w * 2.4);
            }
            for (var i = 0; i < 60; i++) {
                double x = any(-40, 1640), y = any(-60, 150 - 10 * layer);
                leaf(x, y, any(60, 110), any(.3, 2.8), mix(color, LEAF, any(0, .35)));
            }
            if (layer < 4) mist(660 + 60 * layer, 120, mix(LIME, CREAM, .75), .4);
        }
        for (var i = 0; i < 5; i++) {
            double x = 1150 - i * 150, width = 40 + 22 * (i % 3);
            poly(down(clear(CREAM, .38), 150, clear(CREAM, 0), 860), x, 0, x + width, 0, x - 300, 900,
                    x - 300 - 2.6 * width, 900);
        }
        for (var x = -20; x < 1640; x += 110) {
            for (var k = 0; k < 6; k++) {
                leaf(x + any(-20, 20), 1030, any(100, 150) + Math.abs(x - 800) * .12, -Math.PI * (.12 + .15 * k),
                        mix(FOREST, k % 2 == 0 ? MOSS : NIGHT, any(.1, .6)));
            }
        }
    }
}
