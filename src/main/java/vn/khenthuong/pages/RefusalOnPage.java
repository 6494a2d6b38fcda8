package vn.khenthuong.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khenthuong.kernel.Failure;
import vn.khenthuong.kernel.InputError;
import vn.khenthuong.kernel.RefusedException;

/** Refusals that are told on the page that was sent, which keeps what was typed: at the top, and each fault at its field. */
public final class RefusalOnPage {

    /** The whole refusal, for the top of the page. */
    static final String SENTENCE = "loi";

    /** Each fault of what was typed by itself; the page's script puts it at the field whose label it quotes. */
    private static final String FAULTS = "cacLoiNhap";

    private static final Set<HttpStatus> TOLD =
            Set.of(HttpStatus.BAD_REQUEST, HttpStatus.CONFLICT, HttpStatus.SERVICE_UNAVAILABLE);

    private RefusalOnPage() {}

    /** @throws RefusedException the same, where it is not for the page: not permitted, not there, to be remembered */
    public static void tell(RefusedException refused, Model model, HttpServletResponse response) {
        requireForPage(refused);
        response.setStatus(refused.status());
        model.addAttribute(SENTENCE, refused.getMessage());
        model.addAttribute(FAULTS, faults(refused));
    }

    /**
     * Tells it on the page that is gone back to.
     *
     * @throws RefusedException the same, where it is not for the page
     */
    public static void tellNext(RefusedException refused, RedirectAttributes next) {
        requireForPage(refused);
        next.addFlashAttribute(SENTENCE, refused.getMessage());
        next.addFlashAttribute(FAULTS, faults(refused));
    }

    private static void requireForPage(RefusedException refused) {
        if (refused.isRemembered() || !TOLD.contains(HttpStatus.resolve(refused.status()))) {
            throw refused;
        }
    }

    private static List<String> faults(RefusedException refused) {
        var errors = Failure.of(refused).errors();
        return errors.isEmpty()
                ? List.of(refused.getMessage())
                : errors.stream().map(InputError::message).toList();
    }
}
