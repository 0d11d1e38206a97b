package vn.chieng.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.chieng.web.Edition;

@Controller
class RescuedController {

    private final FormRescue rescue;
    private final StaffAddresses staff;
    private final StaffPages pages;

    RescuedController(FormRescue rescue, StaffAddresses staff, StaffPages pages) {
        this.rescue = rescue;
        this.staff = staff;
        this.pages = pages;
    }

    @GetMapping(StaffAddresses.RESCUED)
    String list(HttpServletRequest request, Edition edition, Model model) {
        model.addAttribute("forms", rescue.kept(request));
        model.addAttribute("forgetting", staff.in(edition, StaffAddresses.RESCUED));
        model.addAttribute("onward", staff.in(edition, StaffAddresses.NEWSROOM));
        return pages.show("account/rescued", "account.rescued.title", edition, model);
    }

    @PostMapping(StaffAddresses.RESCUED + "/{id:[0-9]+}")
    String forget(@PathVariable long id, HttpServletRequest request, Edition edition) {
        rescue.forget(request, id);
        return "redirect:" + staff.in(edition, rescue.kept(request).isEmpty() ? StaffAddresses.NEWSROOM : StaffAddresses.RESCUED);
    }
}
