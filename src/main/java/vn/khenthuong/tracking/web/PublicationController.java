package vn.khenthuong.tracking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.tracking.Publications;

/**
 * The pages {@code /cong-bo}, for everybody: issued decisions and whom they reward. Caches may keep them for a while. Search
 * engines are asked to stay away: the names are public by the decision, but a person should not be found by an old award for
 * ever, and what is corrected here must not live on elsewhere.
 */
@Controller
@RequestMapping("/cong-bo")
class PublicationController {

    private static final String CACHED =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic().getHeaderValue();

    private final Publications publications;

    PublicationController(Publications publications) {
        this.publications = publications;
    }

    @GetMapping
    String decisions(
            @RequestParam(name = "trang", defaultValue = "1") int page, Model model, HttpServletResponse response) {
        model.addAttribute("trang", PublicationPage.decisions(publications.decisions(page)));
        return cached("cong-bo", response);
    }

    @GetMapping("/{round}/{ordinal:[0-9]{1,4}}")
    String decision(
            @PathVariable String round,
            @PathVariable int ordinal,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("quyetDinh", PublicationPage.line(publications.require(round, ordinal)));
        model.addAttribute("nguoiKy", publications.signer(round, ordinal).orElse(null));
        model.addAttribute("dauVet", publications.trace(round, ordinal));
        model.addAttribute("trang", publications.rewarded(round, ordinal, page));
        return cached("cong-bo-quyet-dinh", response);
    }

    private static String cached(String view, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHED);
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        return view;
    }
}
