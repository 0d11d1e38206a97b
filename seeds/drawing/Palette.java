import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;

/** A few colours for all the pictures, so that side by side in the paper they look like one hand's work. */
abstract class Palette {

    static final Color NIGHT = new Color(0x1D2440), INDIGO = new Color(0x2E3B66), SLATE = new Color(0x5B6C93),
            MIST = new Color(0xF4E6CC), CREAM = new Color(0xFBF3E2), STONE = new Color(0xB9AE9C), WHITE = Color.WHITE,
            GOLD = new Color(0xE8B84A), AMBER = new Color(0xE58E3C), CLAY = new Color(0xC9573A),
            BRICK = new Color(0x98372D), WOOD = new Color(0x7A4F34), BARK = new Color(0x3A2823),
            FOREST = new Color(0x1F4438), MOSS = new Color(0x3F6B45), LEAF = new Color(0x7BA05B),
            LIME = new Color(0xBBC56B), TEAL = new Color(0x3E7F86), SKIN = new Color(0xC98D66);

    static Color mix(Color a, Color b, double t) {
        return new Color((int) (a.getRed() + (b.getRed() - a.getRed()) * t),
                (int) (a.getGreen() + (b.getGreen() - a.getGreen()) * t),
                (int) (a.getBlue() + (b.getBlue() - a.getBlue()) * t));
    }

    static Color clear(Color color, double alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) (alpha * 255));
    }

    static Paint down(Color a, double y1, Color b, double y2) {
        return new GradientPaint(0, (float) y1, a, 0, (float) y2, b);
    }

    static Paint across(Color a, double x1, Color b, double x2) {
        return new GradientPaint((float) x1, 0, a, (float) x2, 0, b);
    }

    static Paint round(double x, double y, double r, Color in, Color out) {
        return new RadialGradientPaint((float) x, (float) y, (float) r, new float[] {0, 1}, new Color[] {in, out});
    }
}
