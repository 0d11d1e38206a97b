package vn.chieng.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What the bytes of a picture are, and which renditions were made of them.
 *
 * @param hash   SHA-256 of the original, in hexadecimal; names all files of the picture
 * @param type   of the original
 * @param width  as people see it, that is, turned upright
 * @param printed the type of the renditions
 * @param widths of the renditions, growing
 */
@Embeddable
public record PictureFile(String hash, @Column(name = "byte_size") long byteSize, @Enumerated(EnumType.STRING) PictureType type,
        int width, int height, @Enumerated(EnumType.STRING) PictureType printed,
        @JdbcTypeCode(SqlTypes.ARRAY) List<Integer> widths) {

    /** The height of the rendition of a width. */
    int heightAt(int renditionWidth) {
        return (int) Math.max(1, Math.round((double) height * renditionWidth / width));
    }

    String address(int renditionWidth) {
        return "/media/" + hash + "-" + renditionWidth + "." + printed.extension();
    }
}
