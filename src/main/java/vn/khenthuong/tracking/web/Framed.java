package vn.khenthuong.tracking.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import vn.khenthuong.platform.web.PagePolicy;

/** Pages that also stand inside the web applications: without the bar of a page, and allowed there. */
final class Framed {

    /** Whether the page is shown so; every page that can be says it in its model. */
    static final String ATTRIBUTE = "trongThe";

    private Framed() {}

    static void show(Model model, HttpServletResponse response) {
        response.setHeader(PagePolicy.HEADER, PagePolicy.WITHIN_OURS);
        model.addAttribute(ATTRIBUTE, true);
    }
}
