package vn.chieng.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers requests that failed through no fault of ours, in the site's frame; without the frame when that fails too. */
@Controller
class FaultController implements ErrorController {

    private final FaultPages pages;

    FaultController(FaultPages pages) {
        this.pages = pages;
    }

    @RequestMapping("${server.error.path:/error}")
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        return pages.framed(request, response);
    }

    @ExceptionHandler
    ModelAndView showWithoutFrame(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        LoggerFactory.getLogger(FaultController.class).warn("The site's frame could not be made", failure);
        return pages.plain(request, response);
    }
}
