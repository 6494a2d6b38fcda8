package vn.khenthuong.administration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Substitution;
import vn.khenthuong.organization.Substitutions;

/** Who acts for whom, over HTTP. */
@RestController
@RequestMapping("/api/substitutions")
@Tag(name = "Ký thay, ủy quyền")
class SubstitutionController {

    private final Substitutions substitutions;
    private final Administrators administrators;
    private final CurrentActor actors;

    SubstitutionController(Substitutions substitutions, Administrators administrators, CurrentActor actors) {
        this.substitutions = substitutions;
        this.administrators = administrators;
        this.actors = actors;
    }

    /** What waits for confirmation. */
    record Proposed(UUID id) {}

    /**
     * Why it is refused or ended.
     *
     * @param reason read by those concerned
     */
    record Why(String reason) {}

    @GetMapping
    @Operation(summary = "Văn bản ký thay, ủy quyền, mới nhất trước; người không quản trị chỉ thấy của mình")
    List<Substitution> all() {
        var actor = actors.require();
        return actor.isIn(Bodies.ADMINISTRATORS) ? substitutions.all() : substitutions.concerning(actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Đề nghị người ký thay; có hiệu lực khi quản trị viên khác xác nhận")
    Proposed propose(@RequestBody SubstitutionEntry entry) {
        return new Proposed(substitutions.propose(entry.read(), actors.require()));
    }

    @PostMapping("/{id}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Xác nhận đề nghị của người khác; chỉ quản trị viên")
    void confirm(@PathVariable UUID id) {
        substitutions.confirm(id, administrators.require());
    }

    @PostMapping("/{id}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Từ chối đề nghị, hoặc rút đề nghị của mình, có lý do")
    void refuse(@PathVariable UUID id, @RequestBody Why why) {
        substitutions.refuse(id, why.reason(), actors.require());
    }

    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Cho thôi ký thay ngay, có lý do; người được thay hoặc quản trị viên")
    void end(@PathVariable UUID id, @RequestBody Why why) {
        substitutions.end(id, why.reason(), actors.require());
    }
}
