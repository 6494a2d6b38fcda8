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
import vn.khenthuong.calendar.PendingCalendar;

/** Changes of calendars that take two administrators, over HTTP. */
@RestController
@RequestMapping("/api/calendar/changes")
@Tag(name = "Lịch làm việc")
class CalendarChangeApi {

    private final CalendarDesk desk;

    CalendarChangeApi(CalendarDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "Thay đổi lịch chờ quản trị viên thứ hai xác nhận, cũ nhất trước")
    List<PendingCalendar> pending() {
        return desk.pending();
    }

    @PostMapping("/{id}/confirmation")
    @Operation(summary = "Xác nhận thay đổi lịch do quản trị viên khác đề nghị; lịch và các hạn đổi ngay")
    CalendarOutcome confirm(@PathVariable UUID id) {
        return CalendarOutcome.of(new CalendarDesk.Outcome(desk.confirm(id), true, null));
    }

    @PostMapping("/{id}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Từ chối thay đổi lịch, hoặc rút đề nghị của mình, có lý do")
    void refuse(@PathVariable UUID id, @RequestBody OfficialController.Refusal refusal) {
        desk.refuse(id, refusal.reason());
    }
}
