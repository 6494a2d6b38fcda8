package vn.khenthuong.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Ngày và thời điểm của API")
class EnteredDatesTest {

    @Test
    @DisplayName("Một ngày tính đến hết ngày; một thời điểm giữ nguyên")
    void endOfDayOrInstant() {
        assertThat(EnteredDates.endOfDayOrInstant("2023-06-01", "Hạn"))
                .isEqualTo(Instant.parse("2023-06-01T17:00:00Z"));
        assertThat(EnteredDates.endOfDayOrInstant("01/06/2023", "Hạn"))
                .isEqualTo(Instant.parse("2023-06-01T17:00:00Z"));
        assertThat(EnteredDates.endOfDayOrInstant("2023-06-01T17:00:00+07:00", "Hạn"))
                .isEqualTo(Instant.parse("2023-06-01T10:00:00Z"));
        assertThat(EnteredDates.endOfDayOrInstant("2023-06-01T10:00:00Z", "Hạn"))
                .isEqualTo(Instant.parse("2023-06-01T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-30",
                "30/02/2023",
                "mai",
                "2023-06-01T17:00:00",
                "2023-06-01 17:00",
                "",
                "+999999999-12-31"
            })
    @DisplayName("Điều khác bị từ chối, nêu tên trường")
    void refused(String text) {
        assertThatThrownBy(() -> EnteredDates.endOfDayOrInstant(text, "Hạn đề nghị"))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("“Hạn đề nghị” phải là một ngày");
    }
}
