package vn.chieng.newsroom;

import java.util.Objects;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.article.Decision;
import vn.chieng.article.PublicationDesk;
import vn.chieng.web.Edition;

/** An editor's word on what readers see: now, later, not any more. */
@Controller
class PublicationDeskController {

    private static final String ARTICLE = "/@newsroom/@articles/{id:[0-9]{1,18}}";

    private final PublicationDesk desk;
    private final Writing writing;
    private final EditPages pages;
    private final DecisionWords decisions;

    PublicationDeskController(PublicationDesk desk, Writing writing, EditPages pages, DecisionWords decisions) {
        this.desk = desk;
        this.writing = writing;
        this.pages = pages;
        this.decisions = decisions;
    }

    @PostMapping(ARTICLE + "/@publication")
    String publish(@AuthenticationPrincipal Person by, @PathVariable long id, @RequestParam int revision,
            @RequestParam(defaultValue = "false") boolean now, Edition edition, RedirectAttributes next) {
        var dated = now ? PublicationDesk.Dated.NOW : PublicationDesk.Dated.AS_ITS_SOURCE;
        return decisions.redirect(desk.publish(by, id, revision, dated), "newsroom.published", id, edition, next);
    }

    @PostMapping(ARTICLE + "/@schedule")
    String plan(@AuthenticationPrincipal Person by, @PathVariable long id, @ModelAttribute("plan") PlanForm plan, Edition edition,
            Model model, RedirectAttributes next) {
        by.must(Role.EDITOR);
        var refusal = plan.time().isEmpty() ? "newsroom.plan.no-time" : null;
        if (refusal == null) {
            var due = decisions.instant(plan.time().get());
            var decision = plan.isWithdrawal() ? desk.planWithdrawal(by, id, due, ManuscriptForm.orEmpty(plan.why()))
                    : desk.planPublication(by, id, Objects.requireNonNullElse(plan.revision(), 0), due);
            if (!(decision instanceof Decision.Refused(var reason))) {
                return decisions.redirect(decision, "newsroom.planned", id, edition, next);
            }
            refusal = reason.message();
        }
        model.addAttribute("planRefused", decisions.say(edition, refusal));
        return pages.edit(by, writing.article(by, id), false, edition, model);
    }

    @PostMapping(ARTICLE + "/@schedule/{step:[0-9]{1,18}}/@cancel")
    String cancel(@AuthenticationPrincipal Person by, @PathVariable long id, @PathVariable long step, Edition edition,
            RedirectAttributes next) {
        return decisions.redirect(desk.cancelPlan(by, id, step), "newsroom.plan.cancelled", id, edition, next);
    }

    @GetMapping(ARTICLE + "/@withdrawal")
    String withdraw(@AuthenticationPrincipal Person by, @PathVariable long id, Edition edition, Model model) {
        by.must(Role.EDITOR);
        return decisions.withdrawal(writing.article(by, id), edition, model);
    }

    @PostMapping(ARTICLE + "/@withdrawal")
    String withdraw(@AuthenticationPrincipal Person by, @PathVariable long id, @RequestParam(defaultValue = "") String why,
            Edition edition, Model model, RedirectAttributes next) {
        var decision = desk.withdraw(by, id, why);
        if (decision instanceof Decision.Refused(var reason) && reason == Decision.Reason.NO_REASON_GIVEN) {
            model.addAttribute("refused", decisions.say(edition, reason.message()));
            return decisions.withdrawal(writing.article(by, id), edition, model);
        }
        return decisions.redirect(decision, "newsroom.withdrawn", id, edition, next);
    }
}
