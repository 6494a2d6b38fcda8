package vn.khenthuong.nomination.web;

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
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.Holds;

/** Dossiers stand still and go on, each by document. */
@RestController
@Tag(name = "Tạm dừng hồ sơ")
class HoldController {

    private final Holds holds;
    private final DossierAccess access;
    private final CurrentActor currentActor;

    HoldController(Holds holds, DossierAccess access, CurrentActor currentActor) {
        this.holds = holds;
        this.access = access;
        this.currentActor = currentActor;
    }

    @PostMapping("/api/dossiers/{number}/hold")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary =
                    "Tạm dừng hồ sơ; trước khi trình chỉ thủ trưởng đơn vị, sau đó cơ quan đầu mối hoặc cơ quan thẩm định")
    void hold(@PathVariable String number, @Valid @RequestBody Hold hold) {
        Actor actor = currentActor.require();
        access.require(actor, number);
        holds.hold(number, actor, hold.reason(), new DocumentReference(hold.documentNumber(), hold.documentDate()));
    }

    @PostMapping("/api/dossiers/{number}/resumption")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary =
                    "Cho hồ sơ tiếp tục; hồ sơ của đơn vị đã kết thúc hoạt động: chỉ cơ quan thẩm định, kèm đơn vị tiếp nhận")
    void resume(@PathVariable String number, @Valid @RequestBody Resumption resumption) {
        Actor actor = currentActor.require();
        access.require(actor, number);
        holds.resume(
                number,
                null,
                actor,
                resumption.reason(),
                new DocumentReference(resumption.documentNumber(), resumption.documentDate()),
                resumption.receivingUnit());
    }

    /** Why, and the document that says so. */
    record Hold(
            @Schema(title = "Lý do")
            @NotBlank(message = "không được để trống")
            @Size(max = 4000, message = "không được dài quá 4000 ký tự")
            String reason,

            @Schema(title = "Số văn bản")
            @NotBlank(message = "không được để trống")
            @Size(max = 100, message = "không được dài quá 100 ký tự")
            String documentNumber,

            @Schema(title = "Ngày văn bản") @NotNull(message = "không được để trống")
            LocalDate documentDate) {}

    /** The same, and who carries on where the unit of the dossier has ended. */
    record Resumption(
            @Schema(title = "Lý do")
            @NotBlank(message = "không được để trống")
            @Size(max = 4000, message = "không được dài quá 4000 ký tự")
            String reason,

            @Schema(title = "Số văn bản")
            @NotBlank(message = "không được để trống")
            @Size(max = 100, message = "không được dài quá 100 ký tự")
            String documentNumber,

            @Schema(title = "Ngày văn bản") @NotNull(message = "không được để trống")
            LocalDate documentDate,

            @Schema(title = "Đơn vị tiếp nhận") @Size(max = 60, message = "không được dài quá 60 ký tự")
            String receivingUnit) {}
}
