package vn.chieng.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets every template name the edition it speaks in and the others. */
@ControllerAdvice
class EditionsOnEveryPage {

    private final Editions editions;
    private final Addresses addresses;

    EditionsOnEveryPage(Editions editions, Addresses addresses) {
        this.editions = editions;
        this.addresses = addresses;
    }

    @ModelAttribute("edition")
    Edition edition(HttpServletRequest request) {
        return editions.of(request);
    }

    @ModelAttribute("editions")
    List<Edition> editions() {
        return editions.all();
    }

    @ModelAttribute("addresses")
    Addresses addresses() {
        return addresses;
    }
}
