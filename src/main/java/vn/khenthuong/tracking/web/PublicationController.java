package vn.khenthuong.tracking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.paper.ListWorkbook;
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

    private static final String ROBOTS = "X-Robots-Tag";
    private static final String NO_ROBOTS = "noindex, nofollow, noarchive";

    private final Publications publications;
    private final Clock clock;

    PublicationController(Publications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    @GetMapping
    String decisions(
            @RequestParam(name = "trang", defaultValue = "1") int page, Model model, HttpServletResponse response) {
        model.addAttribute("trang", PublicationPage.decisions(publications.decisions(page)));
        model.addAttribute("daHuy", publications.calledOff());
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
        model.addAttribute("tieuDe", publications.letterhead(round, ordinal));
        model.addAttribute("coBanKy", publications.isScanned(round, ordinal));
        return cached("cong-bo-quyet-dinh", response);
    }

    @GetMapping("/danh-sach.xlsx")
    ResponseEntity<byte[]> workbook() {
        return file("quyet-dinh-khen-thuong.xlsx", TrackingWorkbooks.decisions(publications.decisions()));
    }

    @GetMapping("/{round}/{ordinal:[0-9]{1,4}}/danh-sach.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String round, @PathVariable int ordinal) {
        var decision = PublicationPage.line(publications.require(round, ordinal));
        return file(
                "duoc-khen-thuong-%s-%d.xlsx".formatted(decision.round(), ordinal),
                TrackingWorkbooks.rewarded(decision, publications.rewarded(round, ordinal)));
    }

    /** The decision as it was signed and sealed; kept by nobody on the way, because it can be replaced and withdrawn. */
    @GetMapping("/{round}/{ordinal:[0-9]{1,4}}/quyet-dinh.pdf")
    ResponseEntity<Resource> scan(@PathVariable String round, @PathVariable int ordinal, HttpServletResponse response) {
        var scan = publications.scan(round, ordinal);
        response.setHeader(ROBOTS, NO_ROBOTS);
        return Downloads.of(
                "quyet-dinh-%s-%d.pdf".formatted(round, ordinal),
                scan.document().mediaType(),
                scan.document().size(),
                scan.content());
    }

    private ResponseEntity<byte[]> file(String name, ListWorkbook workbook) {
        return Downloads.of(name, ListWorkbook.MEDIA_TYPE, workbook.bytes(clock.instant()));
    }

    private static String cached(String view, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHED);
        response.setHeader(ROBOTS, NO_ROBOTS);
        return view;
    }
}
