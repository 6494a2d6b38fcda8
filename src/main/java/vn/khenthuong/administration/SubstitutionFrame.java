package vn.khenthuong.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khenthuong.administration.SubstitutionForms.Shown;

/**
 * What the page of administrators and that of the represented do alike: show, propose step by step, end. Each says who may come, which
 * seats he is offered and which substitutions he sees.
 */
abstract class SubstitutionFrame {

    private final SubstitutionForms forms;

    SubstitutionFrame(SubstitutionForms forms) {
        this.forms = forms;
    }

    /**
     * What whoever asks is shown.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the page is not his
     */
    abstract Shown shown();

    @GetMapping
    String page(@RequestParam(name = "chuc-danh", defaultValue = "") String seat, Model model) {
        return forms.show(shown(), seat, model);
    }

    @GetMapping("/danh-sach.xlsx")
    ResponseEntity<byte[]> workbook() {
        return forms.workbook(shown());
    }

    @PostMapping
    String step(
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return forms.step(shown(), typed, model, response, next);
    }

    @PostMapping("/{id}/thoi")
    String end(
            @PathVariable UUID id,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes next) {
        return forms.end(shown(), id, reason, next);
    }
}
