package vn.chieng.rescue;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.chieng.web.Addresses;
import vn.chieng.web.Edition;
import vn.chieng.web.Page;

@Controller
class RescuedController {

    private static final String ONWARD = "/@newsroom";

    private final FormRescue rescue;
    private final Addresses addresses;
    private final MessageSource messages;

    RescuedController(FormRescue rescue, Addresses addresses, MessageSource messages) {
        this.rescue = rescue;
        this.addresses = addresses;
        this.messages = messages;
    }

    @GetMapping(FormRescue.ADDRESS)
    String list(HttpServletRequest request, Edition edition, Model model) {
        model.addAttribute("forms", rescue.kept(request));
        model.addAttribute("forgetting", addresses.of(edition, FormRescue.ADDRESS));
        model.addAttribute("onward", addresses.of(edition, ONWARD));
        model.addAttribute("page", Page.of(edition, messages.getMessage("rescue.title", null, edition.locale())));
        return "rescue/list";
    }

    @PostMapping(FormRescue.ADDRESS + "/{id:[0-9]{1,18}}")
    String forget(@PathVariable long id, HttpServletRequest request, Edition edition) {
        rescue.forget(request, id);
        return "redirect:" + addresses.of(edition, rescue.hasKept(request) ? FormRescue.ADDRESS : ONWARD);
    }
}
