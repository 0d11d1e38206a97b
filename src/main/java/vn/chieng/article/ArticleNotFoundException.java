package vn.chieng.article;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The newsroom asked for an article that there is not; a page of its own says so. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class ArticleNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ArticleNotFoundException(long id) {
        super("No article with the id " + id);
    }
}
