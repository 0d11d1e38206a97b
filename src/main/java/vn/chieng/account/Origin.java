package vn.chieng.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The scheme and host that this request used. */
final class Origin {

    private Origin() {}

    static String of(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).replacePath(null).build().toUriString();
    }
}
