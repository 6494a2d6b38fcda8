package vn.khenthuong.consultation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.consultation.Consultation;
import vn.khenthuong.consultation.ConsultationAccess;
import vn.khenthuong.consultation.ConsultationAccess.Question;
import vn.khenthuong.consultation.Consultations;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.DoneMessage;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.pages.RefusalOnPage;

/** The page {@code /hiep-y}: what an agency was asked, what it answered, and the answer that comes too late for the task. */
@Controller
@RequestMapping(ConsultationController.ADDRESS)
class ConsultationController {

    static final String ADDRESS = "/hiep-y";

    private static final DoneMessage LATE =
            new DoneMessage("muon", "Đã ghi trả lời muộn; cơ quan đầu mối được báo, hành trình của hồ sơ không đổi.");

    private final ConsultationAccess access;
    private final Consultations consultations;
    private final EnteredDocuments documents;
    private final Organization organization;
    private final CurrentActor currentActor;

    ConsultationController(
            ConsultationAccess access,
            Consultations consultations,
            EnteredDocuments documents,
            Organization organization,
            CurrentActor currentActor) {
        this.access = access;
        this.consultations = consultations;
        this.documents = documents;
        this.organization = organization;
        this.currentActor = currentActor;
    }

    @GetMapping
    String all(@RequestParam(name = "xong", defaultValue = "") String done, Model model) {
        model.addAttribute("tin", DoneMessage.sentence(done, List.of(LATE)));
        return show(model);
    }

    @PostMapping("/{key}/tra-loi-muon")
    String answerLate(@PathVariable String key, TypedOpinion typed, Model model, HttpServletResponse response) {
        var known = access.require(key, actor()).consultation().key();
        try {
            consultations.answerLate(
                    known,
                    actor(),
                    typed.wanted(),
                    typed.lyDo(),
                    documents.typed(typed.so(), typed.ngay(), "văn bản trả lời"));
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhap", typed);
            model.addAttribute("nhapO", known);
            return show(model);
        }
        return "redirect:%s?xong=%s".formatted(ADDRESS, LATE.code());
    }

    private String show(Model model) {
        model.addAttribute(
                "viec", access.questions(actor()).stream().map(this::line).toList());
        model.addAttribute("nguoi", organization.nameOf(actor().userId()));
        return "hiep-y";
    }

    private Line line(Question question) {
        var asked = question.consultation();
        var answer = asked.answer();
        return new Line(
                asked.key(),
                asked.dossier(),
                question.agencyName(),
                question.nominee(),
                question.nomineeType(),
                question.address(),
                question.awardForm(),
                question.unitName(),
                Formats.moment(asked.askedAt()),
                question.held() ? "Đang tạm dừng, chưa tính hạn" : Formats.lastDay(asked.due()),
                asked.inWords(),
                tone(asked),
                answer == null ? null : answer.document().cited("Văn bản"),
                answer == null ? null : answer.reason(),
                consultations.mayAnswerLate(asked, actor()),
                new PaperRef(PaperKind.CONG_VAN_HIEP_Y, asked.key()).preview());
    }

    private static String tone(Consultation asked) {
        if (asked.answer() != null) {
            return asked.disagrees() ? "dung" : "dat";
        }
        return asked.state() == Consultation.State.CANCELLED ? "" : "can";
    }

    private Actor actor() {
        return currentActor.require();
    }

    /** A question as the page shows it. */
    record Line(
            String key,
            String dossier,
            String agency,
            String nominee,
            String nomineeType,
            String address,
            String awardForm,
            String unit,
            String asked,
            String due,
            String state,
            String tone,
            String document,
            String reason,
            boolean late,
            String letter) {}
}
