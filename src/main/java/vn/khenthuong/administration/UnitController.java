package vn.khenthuong.administration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Reorganisation.Kind;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitAdministration;
import vn.khenthuong.organization.UnitAdministration.FunctionPeriod;
import vn.khenthuong.organization.UnitAdministration.Planned;
import vn.khenthuong.organization.UnitAdministration.Proposal;
import vn.khenthuong.organization.UnitAdministration.UnitState;

/** Units and functions over HTTP, for administrators. With {@code trial=true} it is only told what would follow. */
@RestController
@RequestMapping("/api")
@Tag(name = "Đơn vị và chức năng")
class UnitController {

    private final UnitAdministration units;
    private final Administrators administrators;
    private final Clock clock;

    UnitController(UnitAdministration units, Administrators administrators, Clock clock) {
        this.units = units;
        this.administrators = administrators;
        this.clock = clock;
    }

    /** How a unit stood and stands, and what was entered about it. */
    record History(List<UnitState> states, List<Planned> changes) {}

    /** What was proposed and waits for a second administrator, and what was entered for a later day. */
    record Changes(List<Proposal> pending, List<Planned> planned) {}

    /** What has to be confirmed by another administrator. */
    record Proposed(UUID changeId) {}

    /** Why a change is refused. */
    record Refusal(String reason) {}

    @GetMapping("/units")
    @Operation(summary = "Đơn vị theo tên hoặc loại, vào một ngày; không nêu ngày thì cả đơn vị đã thôi và sẽ có")
    List<Unit> find(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "day", defaultValue = "") String day) {
        administrators.require();
        return units.find(typed, day.isBlank() ? null : EnteredDates.day(day, "Ngày"));
    }

    @GetMapping("/units/{code}")
    @Operation(summary = "Một đơn vị qua các thời kỳ: tên, loại, quyền, và các thay đổi đã ghi")
    History one(@PathVariable String code) {
        administrators.require();
        var states = units.history(code);
        if (states.isEmpty()) {
            throw new NotFoundException("Không có đơn vị này.");
        }
        return new History(states, units.past(code));
    }

    @PostMapping("/units")
    @Operation(summary = "Thêm đơn vị từ một ngày, theo văn bản")
    ResponseEntity<Object> add(
            @RequestParam(defaultValue = "false") boolean trial, @Valid @RequestBody ChangeEntry entry) {
        return perform(Kind.ADDED, entry, trial);
    }

    @PutMapping("/units/{code}")
    @Operation(
            summary =
                    "Đổi tên, loại hoặc quyền của đơn vị từ một ngày; thời gian trước giữ như cũ; đổi loại, quyền đề nghị, "
                            + "nghĩa vụ báo cáo thì chờ quản trị viên thứ hai (202)")
    ResponseEntity<Object> change(
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean trial,
            @Valid @RequestBody ChangeEntry entry) {
        administrators.require();
        if (units.history(code).isEmpty()) {
            throw new NotFoundException("Không có đơn vị này.");
        }
        return perform(Kind.CHANGED, entry.of(code), trial);
    }

    @PostMapping("/units/{code}/end")
    @Operation(summary = "Đơn vị thôi tồn tại từ một ngày, không có đơn vị kế thừa; chờ quản trị viên thứ hai (202)")
    ResponseEntity<Object> end(
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean trial,
            @Valid @RequestBody ChangeEntry entry) {
        administrators.require();
        if (units.history(code).isEmpty()) {
            throw new NotFoundException("Không có đơn vị này.");
        }
        return perform(Kind.ENDED, entry.of(code), trial);
    }

    @PostMapping("/units/merger")
    @Operation(
            summary =
                    "Nhập các đơn vị (units) vào đơn vị kế thừa (successor), hoặc vào đơn vị mới (code, name, kind…); "
                            + "chờ quản trị viên thứ hai (202)")
    ResponseEntity<Object> merge(
            @RequestParam(defaultValue = "false") boolean trial, @Valid @RequestBody ChangeEntry entry) {
        return perform(Kind.MERGED, entry, trial);
    }

    @GetMapping("/functions")
    @Operation(summary = "Cơ quan giữ từng chức năng qua các thời kỳ")
    Map<Function, List<FunctionPeriod>> functions() {
        administrators.require();
        var all = new TreeMap<Function, List<FunctionPeriod>>();
        for (var function : Function.values()) {
            all.put(function, units.holders(function));
        }
        return all;
    }

    @PostMapping("/functions")
    @Operation(
            summary =
                    "Chuyển một chức năng (function) sang cơ quan khác (successor) từ một ngày; chờ quản trị viên thứ hai (202)")
    ResponseEntity<Object> give(
            @RequestParam(defaultValue = "false") boolean trial, @Valid @RequestBody ChangeEntry entry) {
        return perform(Kind.FUNCTION_GIVEN, entry, trial);
    }

    @GetMapping("/units/changes")
    @Operation(summary = "Thay đổi chờ xác nhận, và thay đổi đã ghi nhưng chưa đến ngày")
    Changes changes() {
        administrators.require();
        return new Changes(units.pending(), units.planned());
    }

    @PostMapping("/units/changes/{id}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Xác nhận thay đổi do quản trị viên khác đề nghị")
    void confirm(@PathVariable UUID id) {
        units.confirm(id, administrators.require());
    }

    @PostMapping("/units/changes/{id}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Từ chối thay đổi, hoặc rút đề nghị của mình, có lý do")
    void refuse(@PathVariable UUID id, @RequestBody Refusal refusal) {
        units.refuse(id, refusal.reason(), administrators.require());
    }

    @PostMapping("/units/changes/{id}/withdrawal")
    @Operation(summary = "Rút một thay đổi đã ghi nhưng chưa đến ngày, theo văn bản")
    ResponseEntity<Object> withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean trial,
            @Valid @RequestBody ChangeEntry entry) {
        return perform(Kind.WITHDRAWN, entry.withdrawing(id), trial);
    }

    private ResponseEntity<Object> perform(Kind kind, ChangeEntry entry, boolean trial) {
        var administrator = administrators.require();
        var wanted = entry.read(kind, LocalDate.now(clock));
        if (trial) {
            return ResponseEntity.ok(units.foresee(wanted, administrator));
        }
        return units.perform(wanted, entry.seen(), administrator)
                .<ResponseEntity<Object>>map(change -> ResponseEntity.accepted().body(new Proposed(change)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
