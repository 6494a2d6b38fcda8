package vn.khenthuong.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import vn.khenthuong.kernel.RefusedException;

/** Refusals that are told on the page that was sent, which keeps what was typed. */
public final class RefusalOnPage {

    private static final Set<HttpStatus> TOLD =
            Set.of(HttpStatus.BAD_REQUEST, HttpStatus.CONFLICT, HttpStatus.SERVICE_UNAVAILABLE);

    private RefusalOnPage() {}

    /** @throws RefusedException the same, where it is not for the page: not permitted, not there, to be remembered */
    public static void tell(RefusedException refused, Model model, HttpServletResponse response) {
        if (refused.isRemembered() || !TOLD.contains(HttpStatus.resolve(refused.status()))) {
            throw refused;
        }
        response.setStatus(refused.status());
        model.addAttribute("loi", refused.getMessage());
    }
}
