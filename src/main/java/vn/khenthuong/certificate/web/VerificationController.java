package vn.khenthuong.certificate.web;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.certificate.GuessSettings;
import vn.khenthuong.certificate.Verifications;
import vn.khenthuong.certificate.Verified;
import vn.khenthuong.pages.Formats;

/**
 * The pages {@code /xac-minh}, for everybody: whether a certificate or a decision is genuine. Nothing is kept by caches: a
 * certificate may count no more an hour later. Search engines are asked to stay away.
 */
@Controller
@RequestMapping(VerificationController.ADDRESS)
class VerificationController {

    static final String ADDRESS = "/xac-minh";

    private static final String VIEW = "xac-minh";
    private static final int LONGEST = 100;

    private final Verifications verifications;
    private final GuessLimit guesses;

    VerificationController(Verifications verifications, GuessSettings settings) {
        this.verifications = verifications;
        this.guesses = new GuessLimit(settings.guessesPerMinute(), Ticker.systemTicker());
    }

    /**
     * What is found out.
     *
     * @param state of which the page makes a sentence
     * @param day of the decision
     */
    record Found(Verified paper, String state, String day) {

        private static Found of(Verified paper) {
            return new Found(paper, stateOf(paper), Formats.day(paper.decision().date()));
        }

        private static String stateOf(Verified paper) {
            if (!paper.isCertificate()) {
                return "quyet-dinh";
            }
            return switch (paper.state()) {
                case VALID -> "bang";
                case REPLACED -> "cap-lai";
                case WITHDRAWN -> "thu-hoi";
            };
        }
    }

    @GetMapping
    String ask(
            @RequestParam(name = "ma", defaultValue = "") String typed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return typed.isBlank() ? view(response) : answer(typed, model, request, response);
    }

    @GetMapping("/{code}")
    String one(@PathVariable String code, Model model, HttpServletRequest request, HttpServletResponse response) {
        return answer(code, model, request, response);
    }

    private String answer(String typed, Model model, HttpServletRequest request, HttpServletResponse response) {
        var address = request.getRemoteAddr();
        if (guesses.isExhausted(address)) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(GuessLimit.seconds()));
            model.addAttribute("cho", true);
            return view(response);
        }
        var found = typed.length() > LONGEST ? verifications.verify("") : verifications.verify(typed);
        model.addAttribute("ketQua", found.map(Found::of).orElse(null));
        if (found.isEmpty()) {
            guesses.miss(address);
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("khongCo", true);
        }
        return view(response);
    }

    private static String view(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        return VIEW;
    }
}
