package vn.chieng.newsroom;

import vn.chieng.web.Addresses;
import vn.chieng.web.Edition;

/** Where the pages about one article stand. */
record ArticleLinks(Addresses addresses, Edition edition, long id) {

    public String edit() {
        return addresses.of(edition, NewsroomWords.ARTICLE, id);
    }

    public String unsaved() {
        return edit() + "?unsaved=true";
    }

    public String workingCopy() {
        return under(NewsroomWords.WORKING_COPY);
    }

    public String discard() {
        return under(NewsroomWords.WORKING_COPY + "/@discard");
    }

    public String preview() {
        return under("/@preview");
    }

    public String preview(int revision) {
        return preview() + "?revision=" + revision;
    }

    public String review() {
        return under("/@review");
    }

    public String publication() {
        return under("/@publication");
    }

    public String schedule() {
        return under("/@schedule");
    }

    public String cancel(long step) {
        return addresses.of(edition, NewsroomWords.ARTICLE + "/@schedule/{}/@cancel", id, step);
    }

    public String withdrawal() {
        return under("/@withdrawal");
    }

    public String editions() {
        return under("/@editions");
    }

    public String waiting() {
        return under("/@waiting");
    }

    public String revisions() {
        return under("/@revisions");
    }

    public String revisions(int from, int to) {
        return revisions() + "?from=" + from + "&to=" + to;
    }

    public String related() {
        return under("/@related");
    }

    private String under(String words) {
        return addresses.of(edition, NewsroomWords.ARTICLE + words, id);
    }
}
