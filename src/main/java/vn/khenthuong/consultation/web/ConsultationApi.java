package vn.khenthuong.consultation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.consultation.ConsultationAccess;
import vn.khenthuong.consultation.ConsultationProcess.GiveOpinion;
import vn.khenthuong.consultation.Consultations;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.DocumentReference;

/** The questions to an agency over HTTP, and the answer that comes too late for the task. */
@RestController
@RequestMapping("/api/consultations")
@Tag(name = "Lấy ý kiến hiệp y")
class ConsultationApi {

    private final ConsultationAccess access;
    private final Consultations consultations;
    private final CurrentActor actor;

    ConsultationApi(ConsultationAccess access, Consultations consultations, CurrentActor actor) {
        this.access = access;
        this.consultations = consultations;
        this.actor = actor;
    }

    @GetMapping
    @Operation(summary = "Các việc lấy ý kiến gửi cơ quan của người hỏi, mới nhất trước")
    List<QuestionView> questions() {
        return access.questions(actor.require()).stream().map(QuestionView::of).toList();
    }

    @PostMapping("/{key}/late-answer")
    @Operation(
            summary =
                    "Trả lời muộn: được lưu và hiện ở hồ sơ, không đổi hành trình; còn trong hạn thì trả lời trong Tasklist")
    QuestionView answerLate(@PathVariable String key, @RequestBody LateAnswer answer) {
        var reader = actor.require();
        var known = access.require(key, reader).consultation().key();
        if (answer.outcome() == null) {
            throw new BadInputException("Cần chọn “Ý kiến của cơ quan”.");
        }
        consultations.answerLate(
                known,
                reader,
                answer.outcome(),
                answer.reason(),
                new DocumentReference(answer.documentNumber(), answer.documentDate()));
        return QuestionView.of(access.require(known, reader));
    }

    /** What an agency says late. */
    record LateAnswer(
            @Schema(title = "Ý kiến của cơ quan") GiveOpinion outcome,
            @Schema(title = "Lý do") String reason,
            @Schema(title = "Số văn bản") String documentNumber,
            @Schema(title = "Ngày văn bản") LocalDate documentDate) {}
}
