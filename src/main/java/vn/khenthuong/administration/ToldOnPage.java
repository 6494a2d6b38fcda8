package vn.khenthuong.administration;

import java.util.function.Supplier;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.pages.RefusalOnPage;

/** Does what a button of a page asks for and goes back to the page, which then tells what came of it. */
final class ToldOnPage {

    private ToldOnPage() {}

    /**
     * @param address of the page
     * @param work does it and says so in a sentence
     */
    static String doing(String address, Supplier<String> work, RedirectAttributes next) {
        try {
            next.addFlashAttribute("tin", work.get());
        } catch (BadInputException | ConflictException refused) {
            RefusalOnPage.tellNext(refused, next);
        }
        return "redirect:" + address;
    }
}
