package vn.khenthuong.pages;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;

/** Pages that also stand inside the web applications: without the bar of a page, and allowed there. */
public final class Framed {

    /** Whether the page is shown so; every page that can be says it in its model. */
    public static final String ATTRIBUTE = "trongThe";

    private Framed() {}

    public static void show(Model model, HttpServletResponse response) {
        response.setHeader(PagePolicy.HEADER, PagePolicy.WITHIN_OURS);
        model.addAttribute(ATTRIBUTE, true);
    }
}
