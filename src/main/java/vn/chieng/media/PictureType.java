package vn.chieng.media;

import org.springframework.http.MediaType;

/** The kinds of picture that we take in and give out. */
public enum PictureType {
    JPEG("jpg", MediaType.IMAGE_JPEG), PNG("png", MediaType.IMAGE_PNG);

    private final String extension;
    private final MediaType mediaType;

    PictureType(String extension, MediaType mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    MediaType mediaType() {
        return mediaType;
    }

    static PictureType ending(String extension) {
        return extension.equals(PNG.extension) ? PNG : JPEG;
    }
}
