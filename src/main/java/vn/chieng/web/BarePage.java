package vn.chieng.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a fault's page in a frame that needs neither a database nor a request that could be read. */
@Component
class BarePage {

    /** For answers that the security chain has not seen. */
    static final Map<String, String> HEADERS = Map.of("X-Content-Type-Options", "nosniff", "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");

    private final ITemplateEngine templates;
    private final Editions editions;
    private final Addresses addresses;
    private final ObjectProvider<ResourceUrlProvider> files;

    BarePage(ITemplateEngine templates, Editions editions, Addresses addresses, ObjectProvider<ResourceUrlProvider> files) {
        this.templates = templates;
        this.editions = editions;
        this.addresses = addresses;
        this.files = files;
    }

    String of(Edition edition, Fault fault) {
        return of(edition, fault, List.of());
    }

    /** @param others the same fault in the words of other editions */
    String of(Edition edition, Fault fault, List<Fault> others) {
        var words = new HashMap<String, Object>();
        words.put("page", Page.of(edition, fault.title()));
        words.put("fault", fault);
        words.put("others", others);
        words.put("edition", edition);
        words.put("editions", editions.all());
        words.put("addresses", addresses);
        words.put("base", file("/static/css/base.css"));
        words.put("site", file("/static/css/site.css"));
        words.put("gong", file("/static/img/gong.svg"));
        return templates.process("error/plain", new Context(edition.locale(), words));
    }

    /** As readers' pages link it, so that a browser has it already. */
    private String file(String path) {
        var provider = files.getIfAvailable();
        var linked = provider == null ? null : provider.getForLookupPath(path);
        return linked == null ? path : linked;
    }
}
