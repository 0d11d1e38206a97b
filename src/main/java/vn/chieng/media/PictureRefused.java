package vn.chieng.media;

/** Says no to a picture; checked, because whoever brings pictures has to tell people why. */
public class PictureRefused extends Exception {

    private final transient PictureRefusal refusal;

    PictureRefused(PictureRefusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    public PictureRefusal refusal() {
        return refusal;
    }
}
