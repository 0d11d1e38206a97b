import java.awt.Color;

enum Mood {

    DAWN(0x7288AB, 0xFBE3B8, 0xA3ABBE, 0x3B5B5E, 0xFFDD92),
    DAY(0x7DAFB8, 0xFCF0D2, 0x93B4B2, 0x2F5F4E, 0xFFF1C4),
    DUSK(0x35406E, 0xF3A566, 0x98748A, 0x2A315A, 0xFFD080),
    MISTY(0xA2BAB6, 0xF8EDD4, 0xB6C6BE, 0x2E584A, 0xFFF6DA);

    final Color top, low, far, near, sun;

    Mood(int top, int low, int far, int near, int sun) {
        this.top = new Color(top);
        this.low = new Color(low);
        this.far = new Color(far);
        this.near = new Color(near);
        this.sun = new Color(sun);
    }
}
