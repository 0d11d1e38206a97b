package vn.chieng.reading;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chieng.web.Edition;

/** What the paper says of itself. */
@Controller
class PaperController {

    private final Frames frames;
    private final Links links;
    private final Wording wording;

    PaperController(Frames frames, Links links, Wording wording) {
        this.frames = frames;
        this.links = links;
        this.wording = wording;
    }

    @GetMapping("/@about")
    String about(Edition edition, Model model) {
        return show("about", edition, model);
    }

    @GetMapping("/@imprint")
    String imprint(Edition edition, Model model) {
        return show("imprint", edition, model);
    }

    private String show(String name, Edition edition, Model model) {
        model.addAttribute("page", frames.everywhere(edition, wording.say(edition, name + ".title"), other -> links.of(other, "/@" + name)));
        return "reading/" + name;
    }
}
