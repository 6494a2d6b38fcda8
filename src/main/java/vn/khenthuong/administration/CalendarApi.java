package vn.khenthuong.administration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.calendar.CalendarKeeping;
import vn.khenthuong.kernel.NotFoundException;

/** The calendar of a year over HTTP: read by everybody who is signed in, changed by administrators. */
@RestController
@RequestMapping("/api/calendar/{year}")
@Tag(name = "Lịch làm việc")
class CalendarApi {

    private final CalendarKeeping calendars;
    private final CalendarDesk desk;

    CalendarApi(CalendarKeeping calendars, CalendarDesk desk) {
        this.calendars = calendars;
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "Ngày nghỉ lễ, nghỉ bù và hoán đổi của một năm")
    CalendarBody one(@PathVariable int year) {
        return calendars
                .find(year)
                .map(CalendarBody::of)
                .orElseThrow(() -> new NotFoundException("Chưa có lịch làm việc của năm %d.".formatted(year)));
    }

    @PutMapping
    @Operation(
            summary =
                    "Nhập hoặc sửa lịch của một năm, theo văn bản; dời các hạn tính theo ngày làm việc. Nhiều ngày, hoặc có hạn phải"
                            + " dời, thì chờ quản trị viên thứ hai xác nhận (202). "
                            + "Với trial=true chỉ cho biết hạn nào sẽ dời. Chỉ dành cho quản trị viên")
    ResponseEntity<CalendarOutcome> change(
            @PathVariable int year,
            @RequestParam(defaultValue = "false") boolean trial,
            @Valid @RequestBody CalendarBody body) {
        var entered = body.entered(year);
        var outcome = trial ? desk.preview(entered) : desk.publish(entered);
        return ResponseEntity.status(outcome.proposal() == null ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .body(CalendarOutcome.of(outcome));
    }
}
