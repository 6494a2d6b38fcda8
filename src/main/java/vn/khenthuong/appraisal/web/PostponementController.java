package vn.khenthuong.appraisal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.appraisal.Postponements;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierAccess;

/** The head of the focal agency apologises for a missed promise and promises another day. */
@RestController
@Tag(name = "Xin lỗi, hẹn lại")
class PostponementController {

    private final Postponements postponements;
    private final DossierAccess access;
    private final CurrentActor currentActor;

    PostponementController(Postponements postponements, DossierAccess access, CurrentActor currentActor) {
        this.postponements = postponements;
        this.access = access;
        this.currentActor = currentActor;
    }

    @PostMapping("/api/dossiers/{number}/postponement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary =
                    "Xin lỗi và hẹn lại ngày trả lời, một lần, khi đã đến ngày hẹn trên giấy tiếp nhận; chỉ thủ trưởng cơ quan đầu mối")
    void postpone(@PathVariable String number, @Valid @RequestBody NewPromise promise) {
        var actor = currentActor.require();
        access.require(actor, number);
        postponements.postpone(
                number,
                actor,
                promise.answerDue(),
                promise.reason(),
                new DocumentReference(promise.documentNumber(), promise.documentDate()));
    }

    /** The new day, why, and the letter that says so. */
    record NewPromise(
            @Schema(title = "Ngày hẹn mới") @NotNull(message = "không được để trống")
            LocalDate answerDue,

            @Schema(title = "Lý do")
            @NotBlank(message = "không được để trống")
            @Size(max = 2000, message = "không được dài quá 2000 ký tự")
            String reason,

            @Schema(title = "Số văn bản")
            @NotBlank(message = "không được để trống")
            @Size(max = 100, message = "không được dài quá 100 ký tự")
            String documentNumber,

            @Schema(title = "Ngày văn bản") @NotNull(message = "không được để trống")
            LocalDate documentDate) {}
}
