package vn.chieng.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.chieng.rescue.FormRescue;
import vn.chieng.web.Edition;

/** Tells whoever opens the newsroom, or begins to write, that something of theirs was kept and never sent. */
@ControllerAdvice(assignableTypes = {ArticleListDeskController.class, WritingDeskController.class})
class KeptForms {

    private final FormRescue rescue;
    private final NewsroomWords words;

    KeptForms(FormRescue rescue, NewsroomWords words) {
        this.rescue = rescue;
        this.words = words;
    }

    @ModelAttribute("kept")
    @Nullable String kept(HttpServletRequest request, Edition edition) {
        return request.getMethod().equals("GET") && rescue.hasKept(request) ? words.address(edition, FormRescue.ADDRESS) : null;
    }
}
