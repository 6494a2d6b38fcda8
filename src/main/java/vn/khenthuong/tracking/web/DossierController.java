package vn.khenthuong.tracking.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.tracking.DossierDetails;
import vn.khenthuong.tracking.DossierSearch;
import vn.khenthuong.tracking.DossierTracking;
import vn.khenthuong.tracking.JourneyStep;

/** Dossiers to read over HTTP: what the caller may not see does not exist for the caller. */
@RestController
@RequestMapping("/api/dossiers")
@Tag(name = "Hồ sơ")
class DossierController {

    private final DossierTracking tracking;
    private final CurrentActor actor;

    DossierController(DossierTracking tracking, CurrentActor actor) {
        this.tracking = tracking;
        this.actor = actor;
    }

    @GetMapping
    @Operation(summary = "Tìm hồ sơ mà người gọi được xem, theo thứ tự số hồ sơ")
    FoundDossiers search(
            @RequestParam(required = false) String round,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String state,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String step,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(required = false) Long limit,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var search = new DossierSearch(round, unit, States.parse(state), q, step, late, limit, page, size);
        return FoundDossiers.of(tracking.search(search, actor.require()));
    }

    @GetMapping("/{number}")
    @Operation(summary = "Một hồ sơ: trạng thái, thành phần, kết quả tiêu chí")
    DossierDetails one(@PathVariable String number) {
        return tracking.details(number, actor.require());
    }

    @GetMapping("/{number}/journey")
    @Operation(summary = "Hành trình của hồ sơ: ai, khi nào, kết quả, lý do, số ngày làm việc")
    List<JourneyStep> journey(@PathVariable String number) {
        return tracking.journey(number, actor.require());
    }
}
