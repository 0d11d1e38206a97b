import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.geom.RoundRectangle2D;

final class Works extends Scene {

    Works(String id) {
        super(id);
    }

    void pass() {
        sky(Mood.MISTY, 420, 230, 560, 5);
        mist(560, 120, CREAM, .8);
        blob(down(LEAF, 300, FOREST, 900), 420, 700, 760, 560, 1050, 470, 1290, 360, 1480, 240, 1750, 150, 2000, 900,
                1400, 1300, 300, 1200);
        treeline(330, 90, MOSS, 1400, 1640);
        blob(down(mix(LEAF, LIME, .4), 560, FOREST, 1000), -300, 640, 100, 690, 520, 720, 900, 640, 1300, 600, 1900,
                500, 1800, 1400, -300, 1300);
        double[] road = {260, 1090, 330, 640, 900, 190, 1130, 800, 120, 1290, 722, 84, 1080, 668, 60, 760, 634, 46,
                700, 596, 34, 900, 560, 27, 1110, 510, 21, 1200, 460, 15, 1310, 380, 10, 1390, 310, 5};
        trail(mix(GOLD, MOSS, .45), .22, road);
        trail(mix(SLATE, STONE, .35), 0, road);
        var p = spline(3, false, road);
        for (var i = 0; i < p.length - 6; i += 6) {
            line(clear(CREAM, .9), p[i + 2] * .035, p[i], p[i + 1], (p[i] + p[i + 3]) / 2, (p[i + 1] + p[i + 4]) / 2);
            double post = p[i + 2] * .24, edge = p[i + 1] - p[i + 2] * .36;
            if (p[i + 2] > 30) rect(down(CREAM, edge - post, CLAY, edge), p[i], edge - post, post * .3, post);
        }
        for (var i = 0; i < 6; i++) tree(60 + 95 * i, 740 + 18 * (i % 3), 110 + 45 * (i % 3));
        for (var i = 0; i < 5; i++) tree(1390 + 62 * i, 700 + 60 * (i % 2), 170 + 60 * (i % 2));
        motorbike(800, 835, 1.05, CLAY);
        motorbike(960, 652, .42, INDIGO);
        frond(1630, 1020, 340);
    }

    void bridge() {
        sky(Mood.DAWN, 460, 240, 520, 4);
        mist(500, 90, MIST, .6);
        ground(520, mix(LIME, MIST, .3), MOSS);
        treeline(560, 90, MOSS, -30, 620);
        treeline(560, 90, MOSS, 1000, 1640);
        trail(mix(TEAL, CREAM, .25), .08, 830, 530, 60, 740, 600, 160, 880, 720, 420, 760, 860, 700, 820, 1060, 1000);
        trail(TEAL, -.08, 830, 530, 60, 740, 600, 160, 880, 720, 420, 760, 860, 700, 820, 1060, 1000);
        for (var i = 0; i < 40; i++) oval(clear(CREAM, .3), any(560, 1080), 720 + i * 7, 20 + i * 2, 1 + i * .07);
        for (var px : new int[] {470, 1130}) {
            poly(across(CREAM, px - 34, STONE, px + 40), px - 30, 560, px + 30, 560, px + 40, 800, px - 40, 800);
            oval(clear(NIGHT, .25), px, 802, 70, 10);
        }
        poly(down(STONE, 560, mix(STONE, INDIGO, .5), 620), -20, 585, 400, 556, 800, 545, 1200, 556, 1620, 585, 1620,
                640, 1200, 605, 800, 590, 400, 605, -20, 640);
        motorbike(560, 548, .95, TEAL);
        person(820, 545, 120, CREAM, NIGHT, Hat.SCARF);
        person(900, 545, 116, BRICK, NIGHT, Hat.CONE, -16, -50, 20, -56);
        person(1180, 556, 118, INDIGO, NIGHT, Hat.CONE);
        for (var x = 0; x <= 1600; x += 50) rect(CREAM, x - 4, 545 + Math.pow((x - 800) / 800.0, 2) * 40 - 46, 8, 48);
        for (var rail : new int[] {48, 24}) {
            line(CREAM, 8, -20, 587 - rail, 400, 556 - rail, 800, 546 - rail, 1200, 556 - rail, 1620, 587 - rail);
        }
        for (var i = 0; i < 16; i++) {
            double x = i % 2 == 0 ? any(180, 480) : any(1120, 1420), y = 760 + i * 15, r = 26 + i * 3;
            dome(down(MIST, y - r, SLATE, y), x, y, r * 1.4, r);
        }
        frond(-20, 1020, 360);
        frond(1620, 1020, 360);
    }

    void dam() {
        sky(Mood.DAY, 1180, 190, 500, 5);
        rect(down(mix(TEAL, CREAM, .4), 640, mix(TEAL, NIGHT, .35), 1000), 0, 640, 1600, 400);
        poly(down(MIST, 400, STONE, 700), 200, 430, 1400, 430, 1400, 710, 200, 710);
        for (var i = 0; i < 9; i++) {
            double x = 432 + i * 92;
            if (i < 8) rect(down(INDIGO, 460, SLATE, 530), x - 32, 460, 64, 80);
            if (i < 8) poly(down(mix(TEAL, CREAM, .6), 520, CREAM, 640), x - 32, 525, x + 32, 525, x + 34, 620, x + 46,
                    735, x - 46, 735, x - 34, 620);
            poly(across(CREAM, x - 60, STONE, x - 34), x - 58, 385, x - 36, 385, x - 34, 660, x - 60, 690);
        }
        rect(mix(STONE, INDIGO, .35), 200, 408, 1200, 24);
        rect(CREAM, 200, 400, 1200, 9);
        for (var i = 0; i < 90; i++) glow(370 + i % 45 * 19, any(705, 770), any(60, 110), WHITE, .45);
        for (var i = 0; i < 46; i++) oval(clear(CREAM, .3), any(250, 1350), 780 + i * 5, 30 + i * 3, 1 + i * .09);
        blob(down(LEAF, 260, FOREST, 860), -300, 160, 60, 290, 230, 400, 340, 560, 420, 700, 300, 790, 120, 890, -300,
                1050);
        blob(down(LEAF, 260, FOREST, 860), 1900, 120, 1540, 270, 1370, 400, 1270, 560, 1180, 700, 1300, 790, 1480, 890,
                1900, 1050);
        for (var i = 0; i < 22; i++) {
            double row = i / 2 % 4, x = (i / 8 * 95 + row * 34) * (i % 2 == 0 ? 1 : -1);
            tree((i % 2 == 0 ? -20 : 1620) + x, 380 + row * 135 + i / 8 * 24, 110 + 26 * row);
        }
        for (var x : new int[] {150, 1480}) {
            line(NIGHT, 5, x - 26, 380, x, 130, x + 26, 380);
            for (var y = 160; y < 260; y += 40) line(NIGHT, 4, x - 44, y, x + 44, y);
        }
        for (var y = 160; y < 260; y += 40) {
            line(clear(NIGHT, .6), 2, 150, y, 480, y + 70, 815, y + 95, 1150, y + 70, 1480, y);
        }
    }

    void water() {
        valley(Mood.DAY, 1240, 190);
        stiltHouse(300, 690, .75, WOOD);
        oval(clear(NIGHT, .25), 1130, 742, 330, 20);
        for (var x : new int[] {900, 1100, 1300}) rect(across(MIST, x - 24, STONE, x + 30), x - 24, 560, 48, 184);
        rect(STONE, 850, 540, 500, 28);
        var sheen = new Color[] {STONE, WHITE, SLATE, MIST, INDIGO};
        var steel = new LinearGradientPaint(0, 320, 0, 545, new float[] {0, .22f, .5f, .75f, 1}, sheen);
        fill(steel, new RoundRectangle2D.Double(840, 322, 520, 222, 120, 200));
        for (var x : new int[] {950, 1040, 1160, 1250}) rect(clear(INDIGO, .25), x, 322, 7, 222);
        rect(SLATE, 1070, 300, 70, 26);
        line(SLATE, 16, 880, 535, 880, 745);
        at(230, 360, .63, this::tap);
        person(985, 905, 330, CREAM, NIGHT, Hat.SCARF, -24, -58, 18, -50);
        child(868, 925, 205, CLAY, INDIGO, Hat.HAIR, -36, -72, 14, -52);
        frond(-30, 1030, 320);
        frond(1630, 1030, 360);
    }

    private void tap() {
        rect(across(CREAM, 770, SLATE, 800), 776, 540, 24, 270);
        poly(down(MIST, 800, STONE, 960), 430, 800, 880, 800, 940, 960, 360, 960);
        poly(down(SLATE, 820, mix(SLATE, STONE, .5), 940), 460, 815, 850, 815, 900, 940, 400, 940);
        rect(down(CREAM, 556, SLATE, 600), 640, 560, 150, 36);
        blob(across(CREAM, 590, SLATE, 680), 600, 560, 660, 556, 680, 600, 646, 604, 646, 650, 594, 650, 592, 600);
        rect(SLATE, 690, 520, 22, 44);
        line(CLAY, 20, 650, 516, 752, 516);
        rect(across(mix(TEAL, CREAM, .7), 600, mix(TEAL, CREAM, .35), 640), 602, 650, 36, 150);
        line(clear(WHITE, .7), 5, 612, 652, 612, 790);
        oval(TEAL, 620, 792, 106, 22);
        for (var i = 0; i < 12; i++) oval(clear(WHITE, .8), 620 + any(-70, 70), 780 - any(0, 40), 5, 5);
        poly(across(mix(TEAL, CREAM, .4), 510, mix(TEAL, NIGHT, .3), 740), 510, 792, 574, 806, 620, 811, 666, 806, 730,
                792, 700, 922, 540, 922);
    }
}
