import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Inherited by the scenes rather than handed to them, so that a scene reads as a list of what is in it. */
abstract class Canvas extends Palette {

    static final int W = 1600, H = 1000;

    final BufferedImage image = new BufferedImage(W, H, BufferedImage.TYPE_INT_RGB);
    final Graphics2D g = image.createGraphics();
    private final Random random;

    /** Seeded by the picture's id, so that a second run writes the same bytes. */
    Canvas(String id) {
        random = new Random(id.hashCode());
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    double any(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    Color any(Color... colors) {
        return colors[random.nextInt(colors.length)];
    }

    void rect(Paint paint, double x, double y, double w, double h) {
        fill(paint, new Rectangle2D.Double(x, y, w, h));
    }

    void oval(Paint paint, double cx, double cy, double rx, double ry) {
        fill(paint, new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry));
    }

    void dome(Paint paint, double cx, double foot, double r, double h) {
        fill(paint, new Arc2D.Double(cx - r, foot - h, 2 * r, 2 * h, 0, 180, Arc2D.CHORD));
    }

    void poly(Paint paint, double... xy) {
        fill(paint, path(true, xy));
    }

    void blob(Paint paint, double... xy) {
        fill(paint, path(true, spline(2, true, xy)));
    }

    void line(Paint paint, double width, double... xy) {
        var pen = new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        fill(paint, pen.createStrokedShape(path(false, xy.length == 4 ? xy : spline(2, false, xy))));
    }

    void ring(Paint paint, double width, double cx, double cy, double r) {
        var circle = new Ellipse2D.Double(cx - r, cy - r, 2 * r, 2 * r);
        fill(paint, new BasicStroke((float) width).createStrokedShape(circle));
    }

    void glow(double x, double y, double r, Color color, double alpha) {
        var fade = new Color[] {clear(color, alpha), clear(color, alpha * .3), clear(color, 0)};
        oval(new RadialGradientPaint((float) x, (float) y, (float) r, new float[] {0, .45f, 1}, fade), x, y, r, r);
    }

    /** Flattened, because ground is seen at a slant; a width beside each point lets the way recede. */
    void trail(Color color, double extra, double... xyw) {
        var p = spline(3, false, xyw);
        at(0, 0, 1, .5, () -> {
            for (var i = 3; i < p.length; i += 3) {
                line(color, p[i + 2] * (1 + extra), p[i - 3], p[i - 2] * 2, p[i], p[i + 1] * 2);
            }
        });
    }

    /** Darker corners keep the eye in the picture. */
    void vignette() {
        var edge = new Color[] {clear(NIGHT, 0), clear(NIGHT, 0), clear(NIGHT, .28)};
        rect(new RadialGradientPaint(W / 2f, H / 2f, 1050, new float[] {0, .6f, 1}, edge), 0, 0, W, H);
    }

    /** Frames of their own let a figure be written once, feet at the origin and up negative. */
    void at(double x, double y, double sx, double sy, Runnable drawing) {
        var before = g.getTransform();
        g.translate(x, y);
        g.scale(sx, sy);
        drawing.run();
        g.setTransform(before);
    }

    void at(double x, double y, double scale, Runnable drawing) {
        at(x, y, scale, scale, drawing);
    }

    void mirrored(double x, double y, double scale, Runnable drawing) {
        g.setComposite(AlphaComposite.SrcOver.derive(.3f));
        at(x, y, scale, -scale * .7, drawing);
        g.setComposite(AlphaComposite.SrcOver);
        at(x, y, scale, drawing);
    }

    void fill(Paint paint, Shape shape) {
        g.setPaint(paint);
        g.fill(shape);
    }

    static Path2D path(boolean closed, double... xy) {
        var path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (var i = 2; i < xy.length; i += 2) path.lineTo(xy[i], xy[i + 1]);
        if (closed) path.closePath();
        return path;
    }

    /** Catmull-Rom, because its curve goes through the points a scene names. */
    static double[] spline(int dim, boolean closed, double... p) {
        int n = p.length / dim, parts = closed ? n : n - 1, steps = 14;
        var out = new double[(parts * steps + 1) * dim];
        for (var i = 0; i <= parts * steps; i++) {
            int k = Math.min(i / steps, parts - 1);
            var t = (double) i / steps - k;
            for (var d = 0; d < dim; d++) {
                var v = new double[4];
                for (var j = 0; j < 4; j++) {
                    v[j] = p[(closed ? Math.floorMod(k + j - 1, n) : Math.clamp(k + j - 1, 0, n - 1)) * dim + d];
                }
                out[i * dim + d] = v[1] + .5 * t * (v[2] - v[0] + t * (2 * v[0] - 5 * v[1] + 4 * v[2] - v[3]
                        + t * (3 * (v[1] - v[2]) + v[3] - v[0])));
            }
        }
        return out;
    }
}
