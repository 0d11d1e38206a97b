import module java.base;
import module java.desktop;

/**
 * Draws the demo paper's pictures: {@code java seeds/DrawPictures.java} from the repository root.
 *
 * <p>They are drawn, not photographed, so that the demo carries no one's face and no one's copyright. Every random
 * choice is seeded by the picture's id, so a second run writes the same bytes.
 */
final class DrawPictures {
    private static final Path FOLDER = Path.of("seeds", "demo", "pictures");
    private static final int W = 1600, H = 1000, MAX_BYTES = 170_000;

    private static final Map<String, Consumer<DrawPictures>> SCENES = Map.ofEntries(
            Map.entry("pic-cau-moi", DrawPictures::bridge), Map.entry("pic-chieng", DrawPictures::gongs),
            Map.entry("pic-cho-phien", DrawPictures::market), Map.entry("pic-duong-deo", DrawPictures::pass),
            Map.entry("pic-ho-hoa-binh", DrawPictures::reservoir), Map.entry("pic-le-hoi", DrawPictures::festival),
            Map.entry("pic-lop-hoc", DrawPictures::school), Map.entry("pic-mot-cua", DrawPictures::counter),
            Map.entry("pic-nha-san", DrawPictures::village), Map.entry("pic-nha-van-hoa", DrawPictures::cultureHouse),
            Map.entry("pic-nuoc-sach", DrawPictures::water), Map.entry("pic-ruong-bac-thang", DrawPictures::terraces),
            Map.entry("pic-rung", DrawPictures::forest), Map.entry("pic-san-bong", DrawPictures::volleyball),
            Map.entry("pic-song-da", DrawPictures::dam), Map.entry("pic-tho-cam", DrawPictures::brocade),
            Map.entry("pic-tram-y-te", DrawPictures::clinic), Map.entry("pic-vuon-cam", DrawPictures::orchard));

    private static final Color NIGHT = new Color(0x1D2440), INDIGO = new Color(0x2E3B66), SLATE = new Color(0x5B6C93),
            MIST = new Color(0xF4E6CC), CREAM = new Color(0xFBF3E2), STONE = new Color(0xB9AE9C), WHITE = Color.WHITE,
            GOLD = new Color(0xE8B84A), AMBER = new Color(0xE58E3C), CLAY = new Color(0xC9573A),
            BRICK = new Color(0x98372D), WOOD = new Color(0x7A4F34), BARK = new Color(0x3A2823),
            FOREST = new Color(0x1F4438), MOSS = new Color(0x3F6B45), LEAF = new Color(0x7BA05B),
            LIME = new Color(0xBBC56B), TEAL = new Color(0x3E7F86), SKIN = new Color(0xC98D66);
    private static final Mood DAWN = new Mood(0x7288AB, 0xFBE3B8, 0xA3ABBE, 0x3B5B5E, 0xFFDD92),
            DAY = new Mood(0x7DAFB8, 0xFCF0D2, 0x93B4B2, 0x2F5F4E, 0xFFF1C4),
            DUSK = new Mood(0x35406E, 0xF3A566, 0x98748A, 0x2A315A, 0xFFD080),
            MISTY = new Mood(0xA2BAB6, 0xF8EDD4, 0xB6C6BE, 0x2E584A, 0xFFF6DA);

    private record Mood(int top, int low, int far, int near, int sun) {}

    private enum Hat { HAIR, CONE, SCARF, CAP, BACK }

    private final BufferedImage image = new BufferedImage(W, H, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D g = image.createGraphics();
    private final Random random;

    private DrawPictures(long seed) {
        random = new Random(seed);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Files.createDirectories(FOLDER);
        for (var id : new TreeSet<>(SCENES.keySet())) {
            var picture = new DrawPictures(id.hashCode());
            SCENES.get(id).accept(picture);
            var edge = new Color[] {clear(NIGHT, 0), clear(NIGHT, 0), clear(NIGHT, .28)};
            picture.rect(new RadialGradientPaint(W / 2f, H / 2f, 1050, new float[] {0, .6f, 1}, edge), 0, 0, W, H);
            var jpeg = jpeg(picture.image);
            Files.write(FOLDER.resolve(id + ".jpg"), jpeg);
            System.out.println(id + " " + jpeg.length);
        }
    }

    /** The best quality that fits: busy pictures would otherwise weigh three times the plain ones. */
    private static byte[] jpeg(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        var bytes = new ByteArrayOutputStream();
        for (var quality = .92f; bytes.size() == 0 || bytes.size() > MAX_BYTES; quality -= .03f) {
            bytes.reset();
            param.setCompressionQuality(quality);
            try (var out = new MemoryCacheImageOutputStream(bytes)) {
                writer.setOutput(out);
                writer.write(null, new IIOImage(image, null, null), param);
            }
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    private static Color mix(Color a, Color b, double t) {
        return new Color((int) (a.getRed() + (b.getRed() - a.getRed()) * t),
                (int) (a.getGreen() + (b.getGreen() - a.getGreen()) * t),
                (int) (a.getBlue() + (b.getBlue() - a.getBlue()) * t));
    }

    private static Color clear(Color color, double alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) (alpha * 255));
    }

    private static Paint down(Color a, double y1, Color b, double y2) {
        return new GradientPaint(0, (float) y1, a, 0, (float) y2, b);
    }

    private static Paint across(Color a, double x1, Color b, double x2) {
        return new GradientPaint((float) x1, 0, a, (float) x2, 0, b);
    }

    private static Paint round(double x, double y, double r, Color in, Color out) {
        return new RadialGradientPaint((float) x, (float) y, (float) r, new float[] {0, 1}, new Color[] {in, out});
    }

    private static Path2D path(boolean closed, double... xy) {
        var path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (var i = 2; i < xy.length; i += 2) path.lineTo(xy[i], xy[i + 1]);
        if (closed) path.closePath();
        return path;
    }

    /** Catmull-Rom, because its curve goes through the points a scene names. */
    private static double[] spline(int dim, boolean closed, double... p) {
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

    private double any(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    private Color any(Color... colors) {
        return colors[random.nextInt(colors.length)];
    }

    private void fill(Paint paint, Shape shape) {
        g.setPaint(paint);
        g.fill(shape);
    }

    private void rect(Paint paint, double x, double y, double w, double h) {
        fill(paint, new Rectangle2D.Double(x, y, w, h));
    }

    private void oval(Paint paint, double cx, double cy, double rx, double ry) {
        fill(paint, new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry));
    }

    private void dome(Paint paint, double cx, double foot, double r, double h) {
        fill(paint, new Arc2D.Double(cx - r, foot - h, 2 * r, 2 * h, 0, 180, Arc2D.CHORD));
    }

    private void poly(Paint paint, double... xy) {
        fill(paint, path(true, xy));
    }

    private void blob(Paint paint, double... xy) {
        fill(paint, path(true, spline(2, true, xy)));
    }

    private void line(Paint paint, double width, double... xy) {
        var pen = new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        fill(paint, pen.createStrokedShape(path(false, xy.length == 4 ? xy : spline(2, false, xy))));
    }

    private void ring(Paint paint, double width, double cx, double cy, double r) {
        fill(paint, new BasicStroke((float) width).createStrokedShape(new Ellipse2D.Double(cx - r, cy - r, 2 * r,
                2 * r)));
    }

    /** Frames of their own let a figure be written once, feet at the origin and up negative. */
    private void at(double x, double y, double sx, double sy, Runnable drawing) {
        var before = g.getTransform();
        g.translate(x, y);
        g.scale(sx, sy);
        drawing.run();
        g.setTransform(before);
    }

    private void at(double x, double y, double scale, Runnable drawing) {
        at(x, y, scale, scale, drawing);
    }

    private void mirrored(double x, double y, double scale, Runnable drawing) {
        g.setComposite(AlphaComposite.SrcOver.derive(.3f));
        at(x, y, scale, -scale * .7, drawing);
        g.setComposite(AlphaComposite.SrcOver);
        at(x, y, scale, drawing);
    }

    /** Takes x, y, width triples, flattened as ground seen at a slant is. */
    private void trail(Color color, double extra, double... xyw) {
        var p = spline(3, false, xyw);
        at(0, 0, 1, .5, () -> {
            for (var i = 3; i < p.length; i += 3) {
                line(color, p[i + 2] * (1 + extra), p[i - 3], p[i - 2] * 2, p[i], p[i + 1] * 2);
            }
        });
    }

    private void glow(double x, double y, double r, Color color, double alpha) {
        var fade = new Color[] {clear(color, alpha), clear(color, alpha * .3), clear(color, 0)};
        oval(new RadialGradientPaint((float) x, (float) y, (float) r, new float[] {0, .45f, 1}, fade), x, y, r, r);
    }

    private void mist(double y, double height, Color color, double alpha) {
        rect(down(clear(color, 0), y - height, clear(color, alpha), y), 0, y - height, W, height);
        rect(down(clear(color, alpha), y, clear(color, 0), y + height), 0, y, W, height);
    }

    /** Each ridge fades into the valley mist that sets off the next. */
    private void sky(Mood mood, double sunX, double sunY, double horizon, int layers) {
        Color low = new Color(mood.low), sun = new Color(mood.sun);
        rect(down(new Color(mood.top), 0, low, horizon), 0, 0, W, H);
        glow(sunX, sunY, 900, sun, .9);
        oval(mix(sun, WHITE, .35), sunX, sunY, 62, 62);
        for (var i = 0; i < layers; i++) {
            var t = i / (layers - 1.0);
            var color = mix(new Color(mood.far), new Color(mood.near), t * .85);
            ridge(horizon - (1 - t) * 170, 250 - 110 * t, 420 - 110 * t, color, low);
        }
    }

    private void valley(Mood mood, double sunX, double sunY) {
        sky(mood, sunX, sunY, 540, 5);
        mist(520, 80, CREAM, .6);
        ground(540, LEAF, MOSS);
        treeline(590, 100, MOSS, -20, 1640);
    }

    private void ridge(double y, double height, double length, Color color, Color valley) {
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

    private void ground(double y, Color back, Color front) {
        blob(down(back, y - 10, front, H), -80, y, 260, y - 16, 700, y + 6, 1150, y - 12, W + 80, y + 4, W + 200,
                H + 200,
                -200, H + 200);
    }

    private void lake(int y, Color far, Color near) {
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

    private void tree(double x, double y, double size) {
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

    private void treeline(double y, double size, Color color, double from, double to) {
        for (var x = from; x < to; x += size * .3) {
            double r = size * any(.3, .5), h = r * any(1, 1.7);
            var lit = mix(color, any(LEAF, LIME), any(.15, .4));
            dome(down(lit, y - h, clear(mix(color, FOREST, .5), .25), y), x, y, r, h);
        }
    }

    private void palm(double x, double y, double size) {
        at(x, y, size / 100, () -> {
            line(mix(FOREST, BARK, .6), 3.2, 0, 0, 3, -35, 1, -72);
            for (var i = 0; i < 9; i++) {
                var angle = Math.PI * (1.08 + .105 * i) + (i < 4 ? -.25 : .25);
                leaf(1, -72, 36, angle, i % 2 == 0 ? FOREST : mix(FOREST, LEAF, .35));
            }
        });
    }

    private void leaf(double x, double y, double length, double angle, Color color) {
        var before = g.getTransform();
        g.rotate(angle, x, y);
        at(x, y, length / 100, () -> {
            blob(color, 0, 0, 35, -13, 100, 4, 40, 12);
            line(mix(color, LIME, .4), 1.4, 0, 0, 90, 3);
        });
        g.setTransform(before);
    }

    /** Foreground leaves in a bottom corner: they give the scene its depth. */
    private void frond(double x, double y, double size) {
        for (var i = 0; i < 7; i++) {
            var rise = Math.PI * (.04 + .075 * i);
            leaf(x, y, size * (1 - .05 * (i % 3)), x < W / 2.0 ? -rise : Math.PI + rise, i % 2 == 0 ? FOREST : MOSS);
        }
    }

    private void flag(double x, double y, double size) {
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

    private void child(double x, double y, double height, Color top, Color bottom, Hat hat, double... hands) {
        at(x, y, 1.25, 1, () -> person(0, 0, height, top, bottom, hat, hands));
    }

    /** Hands are given in hundredths of the person's height; arms hang when there are none. */
    private void person(double x, double y, double height, Color top, Color bottom, Hat hat, double... hands) {
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

    private void stiltHouse(double x, double y, double scale, Color thatch) {
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

    private void terraces() {
        sky(DAWN, 1080, 250, 590, 4);
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

    private void reservoir() {
        sky(DUSK, 700, 225, 520, 5);
        mist(500, 60, MIST, .5);
        lake(520, mix(new Color(DUSK.low), SLATE, .3), NIGHT);
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

    private void orchard() {
        sky(DAY, 420, 210, 540, 4);
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

    private void orange(double x, double y, double r) {
        oval(round(x - r * .3, y - r * .4, r * 1.7, mix(AMBER, GOLD, .7), CLAY), x, y, r, r);
    }

    private void basket(double x, double y, double scale) {
        at(x, y, scale, () -> {
            oval(clear(NIGHT, .3), 5, 0, 58, 9);
            for (var i = 0; i < 16; i++) orange(any(-38, 38), -52 - any(0, 18), 13);
            blob(across(GOLD, -50, WOOD, 60), -54, -52, 0, -44, 54, -52, 46, -10, 30, 2, -30, 2, -46, -10);
            for (var k = -40; k < 0; k += 11) line(clear(BARK, .35), 2, -50, k, 0, k + 8, 50, k);
        });
    }

    private void pass() {
        sky(MISTY, 420, 230, 560, 5);
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

    private void motorbike(double x, double y, double scale, Color color) {
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

    private void forest() {
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

    private void dam() {
        sky(DAY, 1180, 190, 500, 5);
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

    private void bridge() {
        sky(DAWN, 460, 240, 520, 4);
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

    private void village() {
        sky(DUSK, 1060, 250, 520, 5);
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

    private void hall(double x, double y, double w, double h, Color wall, Color roof) {
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

    private void windows(Color shutter, double x, double y, int n, double step, double w, double h) {
        for (var i = 0; i < n; i++, x += step) {
            rect(CREAM, x - 6, y - 6, w + 12, h + 12);
            rect(down(INDIGO, y, mix(INDIGO, AMBER, .45), y + h), x, y, w, h);
            rect(shutter, x - w * .42, y, w * .42 - 6, h);
            rect(shutter, x + w + 6, y, w * .42 - 6, h);
            line(CREAM, 4, x + w / 2, y, x + w / 2, y + h);
        }
    }

    private void school() {
        valley(DAY, 1240, 200);
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

    private void clinic() {
        valley(MISTY, 380, 210);
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

    private void volleyball() {
        sky(DUSK, 560, 270, 520, 5);
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

    private void cultureHouse() {
        valley(DAWN, 1180, 220);
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
    private void gongs() {
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

    private void gong(double x, double y, double r) {
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

    private void band(double x, double y, double width, double cell, int from, int rows) {
        for (var v = 0; v < rows; v++) {
            for (var u = 0; u < width / cell; u++) {
                rect(thread(u, v + from), x + u * cell, y + v * cell, cell + .4, cell + .4);
            }
        }
    }

    /** Bands mirrored about row 50: diamonds in the middle, then zigzags, small diamonds and a toothed hem. */
    private static Color thread(int u, int v) {
        int row = Math.abs(v - 50), zig = Math.abs(Math.floorMod(u, 16) - 8);
        int large = Math.abs(Math.floorMod(u, 36) - 18) + row, small = Math.abs(Math.floorMod(u,
                18) - 9) + Math.abs(row - 39);
        if (row < 18) return yarn("ggbbwnttgncccwnnmmgnnbbbwniigiiccwcc", large);
        if (row < 20) return yarn("wc", row - 18);
        if (row < 30) return yarn("ngbbwm", Math.floorMod(row + zig, 12) / 2);
        if (row < 32) return yarn("gn", row - 30);
        return row < 46 ? yarn("wwccgiiwb", Math.min(small, 8)) : yarn("ng", zig > row - 44 ? 1 : 0);
    }

    private static Color yarn(String spools, int at) {
        return switch (spools.charAt(at)) {
            case 'b' -> BRICK;
            case 'c' -> CLAY;
            case 'g' -> GOLD;
            case 'i' -> INDIGO;
            case 'm' -> MOSS;
            case 't' -> TEAL;
            case 'w' -> CREAM;
            default -> NIGHT;
        };
    }

    private void brocade() {
        for (var v = -3; v < 104; v++) {
            for (var u = 0; u < 160; u++) {
                double x = u * 10, y = v * 10 + 16 * Math.sin(x / 190);
                rect(mix(thread(u, v), NIGHT, .06 * (u + v & 1)), x, y, 10.4, 10.4);
            }
        }
        for (var x = -100; x < W; x += 600) {
            rect(across(clear(NIGHT, 0), x, clear(NIGHT, .35), x + 300), x, 0, 300, H);
            rect(across(clear(NIGHT, .35), x + 300, clear(NIGHT, 0), x + 600), x + 300, 0, 300, H);
        }
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

    private void market() {
        sky(DAWN, 800, 200, 480, 5);
        mist(470, 90, MIST, .8);
        ground(500, mix(GOLD, MIST, .5), mix(WOOD, GOLD, .4));
        treeline(510, 80, MOSS, -20, 1640);
        stall(560, 600, .55, TEAL);
        stall(1040, 600, .55, CLAY);
        for (var i = 0; i < 12; i++) {
            person(500 + i * 52, 640 + any(-14, 14), 128, any(INDIGO, CLAY, TEAL, CREAM), NIGHT, any(0,
                    1) < .5 ? Hat.SCARF : Hat.CONE);
        }
        stall(250, 800, 1.15, CLAY);
        stall(1360, 800, 1.15, INDIGO);
        person(660, 830, 260, INDIGO, NIGHT, Hat.SCARF, -16, -48, 24, -56);
        person(780, 850, 264, BRICK, NIGHT, Hat.CONE, -22, -56, 14, -48);
        person(980, 830, 262, TEAL, NIGHT, Hat.SCARF);
        for (var i = 0; i < 4; i++) basket(560 + i * 170, 930 + 20 * (i % 2), 1.3);
    }
    private void counter() {
        sky(DAY, 620, 200, 480, 4);
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

    private void festival() {
        sky(DUSK, 420, 240, 560, 5);
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

    private void water() {
        valley(DAY, 1240, 190);
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
