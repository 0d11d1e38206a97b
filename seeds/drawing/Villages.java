import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;

final class Villages extends Scene {

    Villages(String id) {
        super(id);
    }

    void village() {
        sky(Mood.DUSK, 1060, 250, 520, 5);
        mist(500, 90, MIST, .6);
        ground(520, mix(LEAF, MIST, .3), FOREST);
        treeline(560, 90, MOSS, -20, 1640);
        for (var i = 0; i < 4; i++) palm(650 + i * 90, 600 + 10 * (i % 2), 250 + 70 * (i % 2));
        stiltHouse(1340, 700, .85, WOOD);
        stiltHouse(900, 670, .62, WOOD);
        trail(mix(GOLD, WOOD, .4), 0, 960, 690, 34, 1040, 760, 80, 900, 850, 170, 1050, 1060, 380);
        stiltHouse(430, 815, 1.35, WOOD);
        treeline(830, 70, MOSS, 0, 180);
        person(870, 860, 190, CREAM, NIGHT, Hat.SCARF, -16, -50, 22, -60);
        person(960, 880, 200, CLAY, NIGHT, Hat.SCARF);
        child(1090, 880, 130, INDIGO, BARK, Hat.HAIR, -20, -60, 16, -48);
        frond(1640, 1020, 420);
        frond(-30, 1030, 300);
    }

    void cultureHouse() {
        valley(Mood.DAWN, 1180, 220);
        for (var i = 0; i < 4; i++) palm(110 + i * 85 + (i > 1 ? 1000 : 0), 660, 330 + 60 * (i % 2));
        hall(500, 560, 600, 130, MIST, BRICK);
        windows(WOOD, 560, 470, 6, 92, 34, 40);
        hall(300, 770, 1000, 230, mix(CREAM, GOLD, .2), BRICK);
        band(300, 556, 1000, 4, 18, 13);
        windows(WOOD, 375, 630, 2, 150, 64, 84);
        windows(WOOD, 1010, 630, 2, 150, 64, 84);
        rect(down(BARK, 600, mix(AMBER, WOOD, .5), 770), 660, 610, 280, 160);
        for (var x = 300; x <= 1300; x += 1000 / 6) rect(across(WOOD, x - 12, BARK, x + 12), x - 11, 546, 22, 226);
        for (var side : new int[] {-1, 1}) {
            line(BARK, 9, 800 + side * 250, 362, 800 + side * 282, 300);
            line(BARK, 9, 800 + side * 282, 362, 800 + side * 250, 300);
        }
        for (var i = 0; i < 4; i++) {
            rect(mix(STONE, CREAM, .2 + .15 * (i % 2)), 620 - i * 18, 770 + i * 14, 360 + i * 36, 15);
        }
        poly(down(mix(GOLD, MIST, .6), 826, mix(GOLD, WOOD, .35), 1000), 560, 826, 1040, 826, 1500, 1010, 100, 1010);
        flag(440, 880, 95);
        gong(1180, 800, 60);
        for (var side : new int[] {-1, 1}) line(BARK, 10, 1180 + side * 84, 880, 1180 + side * 84, 705);
        line(BARK, 12, 1080, 705, 1280, 705);
        person(700, 900, 220, CREAM, NIGHT, Hat.SCARF, -16, -50, 22, -58);
        person(790, 915, 224, CLAY, NIGHT, Hat.SCARF);
        person(900, 900, 226, INDIGO, BARK, Hat.HAIR, -24, -62, 14, -48);
        person(1300, 900, 215, TEAL, NIGHT, Hat.SCARF, -24, -66, 14, -48);
        frond(-30, 1030, 320);
        frond(1630, 1030, 320);
    }

    void school() {
        valley(Mood.DAY, 1240, 200);
        hall(420, 700, 960, 210, mix(GOLD, CREAM, .35), CLAY);
        for (var x : new int[] {469, 955}) windows(TEAL, x, 545, 2, 324, 60, 76);
        for (var x : new int[] {622, 1108}) {
            rect(CREAM, x - 6, 530, 90, 150);
            rect(down(TEAL, 520, mix(TEAL, NIGHT, .4), 680), x, 536, 78, 144);
            rect(CREAM, x + 37, 536, 4, 144);
        }
        for (var x = 412; x <= 1390; x += 162) rect(across(CREAM, x, STONE, x + 14), x, 500, 13, 182);
        poly(down(mix(GOLD, MIST, .6), 700, mix(GOLD, WOOD, .35), 1000), 380, 706, 1420, 706, 1800, 1010, -200, 1010);
        flag(1000, 790, 105);
        poly(STONE, 960, 770, 1044, 770, 1060, 800, 944, 800);
        tree(210, 830, 560);
        pupils(560, 850, BRICK, -22, -70, 16, -48);
        pupils(690, 830, INDIGO, -16, -48, 24, -74);
        pupils(800, 900, TEAL, -14, -50, 14, -50);
        pupils(1180, 840, INDIGO, -22, -92, 20, -60);
        pupils(1300, 900, BRICK, -20, -54, 20, -88);
        person(1430, 860, 235, mix(CLAY, CREAM, .35), NIGHT, Hat.HAIR, -20, -58, 14, -48);
        frond(1630, 1030, 300);
    }

    private void pupils(double x, double y, Color bag, double... hands) {
        at(x, y, 1.25, 1, () -> {
            blob(bag, -20, -118, 0, -128, 20, -118, 20, -84, -20, -84);
            person(0, 0, 150, CREAM, NIGHT, Hat.HAIR, hands);
            poly(CLAY, -10, -122, 10, -122, 2, -112, 5, -98, -5, -98, -2, -112);
        });
    }

    void clinic() {
        valley(Mood.MISTY, 380, 210);
        hall(300, 740, 1000, 240, CREAM, mix(TEAL, INDIGO, .3));
        windows(mix(TEAL, CREAM, .25), 380, 560, 2, 160, 72, 90);
        windows(mix(TEAL, CREAM, .25), 990, 560, 2, 160, 72, 90);
        poly(down(CREAM, 420, MIST, 740), 640, 735, 640, 440, 800, 350, 960, 440, 960, 735);
        poly(mix(TEAL, INDIGO, .3), 610, 452, 800, 332, 990, 452, 990, 430, 800, 308, 610, 430);
        oval(MOSS, 800, 430, 54, 54);
        rect(CREAM, 788, 396, 24, 68);
        rect(CREAM, 766, 418, 68, 24);
        rect(down(INDIGO, 520, mix(AMBER, INDIGO, .35), 730), 710, 530, 180, 205);
        for (var x : new int[] {710, 798, 886}) rect(CREAM, x - 4, 530, 8, 205);
        rect(mix(TEAL, NIGHT, .2), 620, 498, 360, 16);
        poly(down(MIST, 740, mix(GOLD, STONE, .6), 1000), 640, 742, 960, 742, 1240, 1010, 300, 1010);
        tree(150, 850, 430);
        tree(1480, 830, 360);
        person(850, 850, 240, WHITE, CREAM, Hat.HAIR, -22, -62, 16, -50);
        person(730, 865, 230, BRICK, NIGHT, Hat.SCARF, 14, -62, 10, -56);
        child(650, 880, 130, GOLD, INDIGO, Hat.HAIR, -14, -48, 30, -72);
        motorbike(1200, 830, 1.7, INDIGO);
        frond(-30, 1030, 300);
    }

    void counter() {
        sky(Mood.DAY, 620, 200, 480, 4);
        var wall = new Area(new Rectangle2D.Double(0, 0, 1600, 1000));
        for (var x : new int[] {420, 690, 960}) wall.subtract(new Area(new Rectangle2D.Double(x, 90, 240, 300)));
        fill(down(MIST, 0, mix(MIST, GOLD, .35), 700), wall);
        for (var x : new int[] {420, 690, 960}) {
            rect(CREAM, x + 115, 90, 10, 300);
            rect(mix(WOOD, GOLD, .3), x - 14, 386, 268, 16);
        }
        band(0, 20, 1600, 5, 18, 12);
        rect(down(mix(WOOD, GOLD, .25), 760, WOOD, 1000), 0, 790, 1600, 210);
        for (var x : new int[] {110, 1490}) {
            poly(across(CLAY, x - 50, BRICK, x + 50), x - 52, 640, x + 52, 640, x + 38, 800, x - 38, 800);
            for (var k = 0; k < 9; k++) leaf(x, 645, 250, -Math.PI * (.14 + .09 * k), k % 2 == 0 ? MOSS : LEAF);
        }
        for (var i = 0; i < 3; i++) {
            double x = 370 + i * 430;
            rect(mix(INDIGO, SLATE, .3), x - 42, 455, 84, 150);
            person(x, 800, 370, WHITE, NIGHT, Hat.HAIR, -24, -58, 20, -58);
            poly(CLAY, x - 6, 800 - 304, x + 6, 800 - 304, x + 9, 800 - 245, x, 800 - 230, x - 9, 800 - 245);
            rect(NIGHT, x + 50, 510, 118, 82);
            rect(SLATE, x + 56, 516, 106, 70);
            rect(NIGHT, x + 100, 590, 18, 24);
            rect(clear(CREAM, .32), x - 190, 440, 14, 170);
            rect(MIST, x - 120, 600, 60, 10);
        }
        rect(clear(CREAM, .32), 1470, 440, 14, 170);
        poly(down(mix(GOLD, CREAM, .35), 606, mix(WOOD, GOLD, .5), 640), 170, 606, 1430, 606, 1470, 640, 130, 640);
        rect(down(mix(WOOD, GOLD, .3), 640, mix(WOOD, BARK, .4), 850), 150, 640, 1300, 210);
        for (var i = 0; i < 3; i++) rect(down(TEAL, 690, mix(TEAL, NIGHT, .3), 810), 185 + i * 430, 690, 370, 120);
        band(150, 648, 1300, 5, 30, 5);
        person(400, 985, 470, INDIGO, NIGHT, Hat.CONE, -22, -52, 16, -74);
        person(800, 990, 480, mix(CLAY, GOLD, .2), NIGHT, Hat.BACK, -18, -72, 22, -70);
        person(1290, 990, 465, TEAL, NIGHT, Hat.SCARF, -24, -68, 16, -50);
        oval(NIGHT, 400, 560, 31, 33);
        oval(NIGHT, 1290, 568, 30, 30);
        child(1130, 992, 270, GOLD, BRICK, Hat.BACK, -14, -48, 30, -66);
    }
}
