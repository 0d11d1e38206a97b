package vn.chieng.media;

/** Why a picture, or a change to one, was not taken. */
public sealed interface PictureRefusal {

    /** No file came with the form. */
    record NoFile() implements PictureRefusal {}

    /** More bytes than we take. */
    record TooHeavy(int megabytes) implements PictureRefusal {}

    /** More pixels than we decode, or a side that is too long. */
    record TooManyPixels(int width, int height, int megapixels) implements PictureRefusal {}

    /** Neither a JPEG nor a PNG, whatever its name says. */
    record NotAPicture() implements PictureRefusal {}

    /** Cut short, or not what its header says. */
    record Damaged() implements PictureRefusal {}

    /** A JPEG made for printing, in four inks. */
    record FourInks() implements PictureRefusal {}

    /** Someone else saved the texts first. */
    record ChangedMeanwhile() implements PictureRefusal {}

    /** Somebody else's picture, or one that readers see: only editors change what is said of it. */
    record ForEditors() implements PictureRefusal {}

    /** The message that tells people. */
    default String message() {
        return switch (this) {
            case NoFile _ -> "media.refused.no-file";
            case TooHeavy _ -> "media.refused.too-heavy";
            case TooManyPixels _ -> "media.refused.too-many-pixels";
            case NotAPicture _ -> "media.refused.not-a-picture";
            case Damaged _ -> "media.refused.damaged";
            case FourInks _ -> "media.refused.four-inks";
            case ChangedMeanwhile _ -> "media.refused.changed-meanwhile";
            case ForEditors _ -> "media.refused.for-editors";
        };
    }

    /** What the message names. */
    default Object[] arguments() {
        return switch (this) {
            case TooHeavy(int megabytes) -> new Object[] {megabytes};
            case TooManyPixels(int width, int height, int megapixels) -> new Object[] {width, height, megapixels};
            case NoFile _, NotAPicture _, Damaged _, FourInks _, ChangedMeanwhile _, ForEditors _ -> new Object[0];
        };
    }
}
