package vn.chieng.article;

/** The newsroom asked for an article that there is not; a page of its own says so. */
public class ArticleNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ArticleNotFoundException(long id) {
        super("No article with the id " + id);
    }
}
