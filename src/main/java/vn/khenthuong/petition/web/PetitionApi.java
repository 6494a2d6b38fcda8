package vn.khenthuong.petition.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.petition.Petition;
import vn.khenthuong.petition.PetitionAccess;
import vn.khenthuong.petition.PetitionNumber;
import vn.khenthuong.petition.Petitions;

/** Petitions over HTTP; they are sent and gathered by start forms, answered by tasks. */
@RestController
@RequestMapping("/api/petitions")
@Tag(name = "Kiến nghị")
class PetitionApi {

    private final PetitionAccess access;
    private final Petitions petitions;
    private final Organization organization;
    private final CurrentActor actor;

    PetitionApi(PetitionAccess access, Petitions petitions, Organization organization, CurrentActor actor) {
        this.access = access;
        this.petitions = petitions;
        this.organization = organization;
        this.actor = actor;
    }

    @GetMapping
    @Operation(summary = "Các kiến nghị mà người hỏi được xem, mới nhất trước")
    List<PetitionView> all() {
        return access.petitions(actor.require()).stream().map(this::view).toList();
    }

    @GetMapping("/{number}")
    @Operation(summary = "Một kiến nghị với trả lời")
    PetitionView one(@PathVariable String number) {
        return view(access.require(PetitionNumber.of(number), actor.require()));
    }

    @PostMapping("/{number}/withdrawal")
    @Operation(summary = "Rút kiến nghị khi chưa được trả lời, kèm lý do; cán bộ, thủ trưởng của đơn vị đã gửi")
    PetitionView withdraw(@PathVariable String number, @RequestBody Withdrawal withdrawal) {
        var seen = access.require(PetitionNumber.of(number), actor.require()).number();
        petitions.withdraw(seen, withdrawal.reason(), actor.require());
        return view(petitions.require(seen));
    }

    private PetitionView view(Petition petition) {
        return PetitionView.of(
                petition, organization.nameAt(petition.unit(), petition.filed().at()));
    }

    /** Why a petition is taken back. */
    record Withdrawal(String reason) {}
}
