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
import vn.khenthuong.nomination.Nominations;

/** The head of a unit takes a submitted dossier back. */
@RestController
@Tag(name = "Rút hồ sơ")
class WithdrawalController {

    private final Nominations nominations;
    private final DossierAccess access;
    private final CurrentActor currentActor;

    WithdrawalController(Nominations nominations, DossierAccess access, CurrentActor currentActor) {
        this.nominations = nominations;
        this.access = access;
        this.currentActor = currentActor;
    }

    @PostMapping("/api/dossiers/{number}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Rút hồ sơ đã trình; chỉ thủ trưởng đơn vị, đến khi Chủ tịch quyết định")
    void withdraw(@PathVariable String number, @Valid @RequestBody Withdrawal withdrawal) {
        Actor actor = currentActor.require();
        access.require(actor, number);
        nominations.withdraw(
                number,
                actor,
                withdrawal.reason(),
                new DocumentReference(withdrawal.documentNumber(), withdrawal.documentDate()));
    }

    /** Why, and the document that says so. */
    record Withdrawal(
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
}
