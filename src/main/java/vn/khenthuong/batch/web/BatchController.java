package vn.khenthuong.batch.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.batch.BatchDuties;
import vn.khenthuong.batch.BatchItem;
import vn.khenthuong.batch.BatchStep;
import vn.khenthuong.batch.BatchWork;
import vn.khenthuong.batch.SharedDocument;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.nomination.DraftSubmission;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.SentForm;

/** The page {@code /xu-ly-loat}: choose, try, confirm, see what came of each. */
@Controller
@RequestMapping("/xu-ly-loat")
class BatchController {

    /** What came of the tasks, as the page finds it. */
    private static final String RESULT = "ketQua";

    private final BatchWork work;
    private final BatchDuties duties;
    private final EnteredDocuments documents;
    private final Organization organization;
    private final CurrentActor currentActor;

    BatchController(
            BatchWork work,
            BatchDuties duties,
            EnteredDocuments documents,
            Organization organization,
            CurrentActor currentActor) {
        this.work = work;
        this.duties = duties;
        this.documents = documents;
        this.organization = organization;
        this.currentActor = currentActor;
    }

    /** A step with what waits for the reader there. */
    record Choice(String step, String label, long waiting, boolean chosen) {}

    @GetMapping
    String choose(@RequestParam(name = "buoc", defaultValue = "") String step, Model model) {
        var actor = currentActor.require();
        return show(step.isEmpty() ? firstWithWork(actor) : BatchStep.parse(step), actor, model);
    }

    @PostMapping("/kiem-tra")
    String tried(
            @RequestParam(name = "buoc") String step,
            @RequestParam(name = "viec", required = false) List<String> tasks,
            @RequestParam(name = "lai", defaultValue = "false") boolean again,
            SharedDocument document,
            Model model,
            HttpServletResponse response) {
        if (again) {
            keep(tasks, document, model);
            return show(BatchStep.parse(step), currentActor.require(), model);
        }
        return answer(step, tasks, document, "thu", work::tried, model, response);
    }

    @PostMapping("/thuc-hien")
    String done(
            @RequestParam(name = "buoc") String step,
            @RequestParam(name = "viec", required = false) List<String> tasks,
            SharedDocument document,
            Model model,
            HttpServletResponse response) {
        var view = answer(step, tasks, document, RESULT, work::done, model, response);
        if (model.containsAttribute(RESULT)) {
            SentForm.done(model);
        }
        return view;
    }

    /** What is done with the chosen tasks of a step. */
    private interface Work {
        List<BatchItem> of(BatchStep step, Collection<String> tasks, SharedDocument document, Actor actor);
    }

    private String answer(
            String step,
            List<String> tasks,
            SharedDocument document,
            String shownAs,
            Work done,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        var chosen = BatchStep.parse(step);
        try {
            var items = done.of(chosen, tasks == null ? List.of() : tasks, document, actor);
            var answer = BatchAnswer.of(items);
            model.addAttribute(shownAs, answer);
            if (chosen.isOneDocument()) {
                model.addAttribute("xemTruoc", draft(items));
                model.addAttribute(
                        "seKy",
                        "Ký %s cho %02d hồ sơ"
                                .formatted(document.checked(documents).cited(SharedDocument.NAME), answer.accepted()));
            }
            if (answer.refused() > 0) {
                keep(tasks, document, model);
            }
        } catch (BadInputException refused) {
            response.setStatus(refused.status());
            model.addAttribute(SharedDocument.isBlamedBy(refused) ? "loiVanBan" : "loi", refused.getMessage());
            keep(tasks, document, model);
        }
        model.addAttribute("daGui", document);
        return show(chosen, actor, model);
    }

    /** What was chosen and typed stands there again. */
    private static void keep(List<String> tasks, SharedDocument document, Model model) {
        model.addAttribute("daChon", tasks == null ? Set.of() : Set.copyOf(tasks));
        model.addAttribute("vanBan", document);
    }

    /** Address of the paper as it would be signed; null where nothing would. */
    private static String draft(List<BatchItem> items) {
        var numbers = items.stream()
                .filter(BatchItem::accepted)
                .map(BatchItem::number)
                .toList();
        return numbers.isEmpty()
                ? null
                : "/api/papers/%s.pdf".formatted(DraftSubmission.of(numbers).id());
    }

    private String show(BatchStep step, Actor actor, Model model) {
        var own = duties.of(actor);
        model.addAttribute("buoc", step);
        model.addAttribute(
                "cacBuoc",
                Arrays.stream(BatchStep.values())
                        .filter(one -> one == step || own.contains(one))
                        .map(one -> new Choice(one.name(), one.label(), work.count(one, actor), one == step))
                        .toList());
        var waiting = work.waiting(step, actor);
        model.addAttribute("viec", waiting);
        model.addAttribute("conLai", work.count(step, actor) - waiting.size());
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "xu-ly-loat";
    }

    private BatchStep firstWithWork(Actor actor) {
        var own = duties.of(actor);
        return own.stream()
                .filter(step -> work.count(step, actor) > 0)
                .findFirst()
                .orElseGet(() -> own.isEmpty() ? BatchStep.RECEIVE : own.get(0));
    }
}
