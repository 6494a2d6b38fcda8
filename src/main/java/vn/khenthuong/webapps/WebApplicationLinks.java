package vn.khenthuong.webapps;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.khenthuong.engine.EngineNames;

/** The way from our pages to the web applications: templates read {@code ungDung}. */
@ControllerAdvice
class WebApplicationLinks {

    /**
     * Addresses within this application.
     *
     * @param tasklist the list of tasks
     * @param emblem the picture in the tab of the browser
     */
    record Links(String tasklist, String emblem) {}

    private static final Links LINKS = new Links(EngineNames.TASKLIST, EngineNames.EMBLEM);

    @ModelAttribute("ungDung")
    Links links() {
        return LINKS;
    }
}
