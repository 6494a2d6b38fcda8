package vn.khenthuong.pages;

import org.springframework.ui.Model;

/** What came of the form that was sent before a page. */
public final class SentForm {

    /** Says that it was done; what was typed into it need not be kept in the browser any more. */
    static final String DONE = SentForm.class.getName();

    private SentForm() {}

    /** Told by pages that show at once what was done; where the answer leads on to another page it is told by itself. */
    public static void done(Model model) {
        model.addAttribute(DONE, true);
    }
}
