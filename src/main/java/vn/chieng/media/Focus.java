package vn.chieng.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The spot that must stay in view when a picture is cropped.
 *
 * @param x from 0 at the left edge to 1 at the right
 * @param y from 0 at the top to 1 at the bottom
 */
@Embeddable
public record Focus(@Column(name = "focus_x") double x, @Column(name = "focus_y") double y) {

    public Focus {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
            throw new IllegalArgumentException("A focus lies between 0 and 1, not at " + x + ", " + y);
        }
    }

    /** Class names in tenths, such as {@code fx3 fy6}: the content security policy leaves no room for a style attribute. */
    public String classes() {
        return "fx" + Math.round(x * 10) + " fy" + Math.round(y * 10);
    }
}
