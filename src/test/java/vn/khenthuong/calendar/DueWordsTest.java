package vn.khenthuong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.calendar.DueWords.Urgency;
import vn.khenthuong.calendar.internal.CalendarFixture;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.HomeZone;

@DisplayName("Hạn xử lý bằng lời")
class DueWordsTest {

    /** A Thursday; the weekend follows the day after. */
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 26);

    private final DueWords words = new DueWords(CalendarFixture.workingDays(
            Set.of(2024),
            Map.of(
                    LocalDate.of(2024, 12, 21), "WEEKEND",
                    LocalDate.of(2024, 12, 22), "WEEKEND",
                    LocalDate.of(2024, 12, 28), "WEEKEND",
                    LocalDate.of(2024, 12, 29), "WEEKEND")));

    @ParameterizedTest
    @CsvSource({
        "2024-12-19T08:00, còn 5 ngày làm việc, LATER",
        "2024-12-23T23:59, còn 3 ngày làm việc, LATER",
        "2024-12-24T00:00, còn 2 ngày làm việc, SOON",
        "2024-12-26T00:00, đến hạn hôm nay, SOON",
        "2024-12-26T23:59:59, đến hạn hôm nay, SOON",
        "2024-12-27T00:00, trễ hạn 1 ngày làm việc, OVERDUE",
        "2024-12-29T10:00, trễ hạn 1 ngày làm việc, OVERDUE",
        "2024-12-30T10:00, trễ hạn 2 ngày làm việc, OVERDUE"
    })
    @DisplayName("đếm ngày làm việc đến hết ngày cuối; sắp đến hạn trong ba ngày; trễ hạn từ 0 giờ hôm sau")
    void beforeAndAfter(LocalDateTime now, String expected, Urgency urgency) {
        var due = Deadline.endOf(LAST_DAY).instant();
        var instant = now.atZone(HomeZone.ID).toInstant();
        assertThat(words.of(due, instant)).isEqualTo(expected);
        assertThat(Urgency.of(due, instant)).isEqualTo(urgency);
        assertThat(DueWords.lastDay(due)).isEqualTo(LAST_DAY);
    }

    @Test
    @DisplayName("hạn rơi vào ngày nghỉ; năm chưa có lịch thì không gọi là ngày làm việc")
    void weekendsAndYearsWithoutCalendar() {
        var friday = LocalDateTime.parse("2024-12-27T10:00").atZone(HomeZone.ID).toInstant();
        assertThat(words.of(Deadline.endOf(LocalDate.of(2024, 12, 29)).instant(), friday))
                .isEqualTo("còn chưa đến 1 ngày làm việc");
        var saturday =
                LocalDateTime.parse("2024-12-29T10:00").atZone(HomeZone.ID).toInstant();
        assertThat(words.of(Deadline.endOf(LocalDate.of(2024, 12, 28)).instant(), saturday))
                .isEqualTo("mới trễ hạn");
        assertThat(words.of(Deadline.endOf(LocalDate.of(2025, 1, 6)).instant(), friday))
                .isEqualTo("còn 10 ngày");
    }
}
