package vn.chieng.newsroom;

/** Where the pages about one article stand. */
record ArticleLinks(String edit) {

    public String unsaved() {
        return edit + "?unsaved=true";
    }

    public String workingCopy() {
        return edit + NewsroomWords.WORKING_COPY;
    }

    public String discard() {
        return edit + "/working-copy/discard";
    }

    public String preview() {
        return edit + "/preview";
    }

    public String preview(int revision) {
        return preview() + "?revision=" + revision;
    }

    public String review() {
        return edit + "/review";
    }

    public String publication() {
        return edit + "/publication";
    }

    public String schedule() {
        return edit + "/schedule";
    }

    public String cancel(long step) {
        return edit + "/schedule/" + step + "/cancel";
    }

    public String withdrawal() {
        return edit + "/withdrawal";
    }

    public String editions() {
        return edit + "/editions";
    }

    public String waiting() {
        return edit + "/waiting";
    }

    public String revisions() {
        return edit + "/revisions";
    }

    public String revisions(int from, int to) {
        return revisions() + "?from=" + from + "&to=" + to;
    }

    public String related() {
        return edit + "/related";
    }
}
