package vn.khenthuong.calendar.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.kernel.StartupNote;

/** Tells the operator in time that a year has no calendar yet; without it deadlines into that year are refused. */
@Component
class CalendarNote implements StartupNote {

    private final WorkingDays workingDays;
    private final Clock clock;

    CalendarNote(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public List<String> lines(String address) {
        var missing = workingDays.yearToPublish(LocalDate.now(clock));
        return missing.isEmpty()
                ? List.of()
                : List.of(
                        "  CẢNH BÁO: chưa có lịch làm việc năm %d; các bước có hạn sang năm đó sẽ bị từ chối. Nhập ở %s/quan-tri/lich/%1$d"
                                .formatted(missing.getAsInt(), address));
    }
}
