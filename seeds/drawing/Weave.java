import java.awt.Color;

final class Weave {

    private Weave() {}

    /** Only half the cloth is described: the other mirrors it about row 50. */
    static Color thread(int u, int v) {
        int row = Math.abs(v - 50), zig = Math.abs(Math.floorMod(u, 16) - 8);
        int large = Math.abs(Math.floorMod(u, 36) - 18) + row;
        int small = Math.abs(Math.floorMod(u, 18) - 9) + Math.abs(row - 39);
        if (row < 18) return yarn("ggbbwnttgncccwnnmmgnnbbbwniigiiccwcc", large);
        if (row < 20) return yarn("wc", row - 18);
        if (row < 30) return yarn("ngbbwm", Math.floorMod(row + zig, 12) / 2);
        if (row < 32) return yarn("gn", row - 30);
        return row < 46 ? yarn("wwccgiiwb", Math.min(small, 8)) : yarn("ng", zig > row - 44 ? 1 : 0);
    }

    private static Color yarn(String spools, int at) {
        return switch (spools.charAt(at)) {
            case 'b' -> Palette.BRICK;
            case 'c' -> Palette.CLAY;
            case 'g' -> Palette.GOLD;
            case 'i' -> Palette.INDIGO;
            case 'm' -> Palette.MOSS;
            case 't' -> Palette.TEAL;
            case 'w' -> Palette.CREAM;
            default -> Palette.NIGHT;
        };
    }
}
