package vn.khenthuong.round.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Phong trào và thời gian lập thành tích (A-01)")
class MovementTest {

    private static final Movement MOVEMENT =
            new Movement("PT2021", LocalDate.of(2022, 8, 24), LocalDate.of(2021, 1, 1), LocalDate.of(2025, 10, 31));

    @ParameterizedTest
    @CsvSource({"2023, 2023-12-31", "2024, 2024-12-31", "2025, 2025-10-31", "2026, 2025-10-31"})
    @DisplayName("thành tích tính đến hết năm đánh giá, không quá ngày cuối của phong trào")
    void lastDay(int year, LocalDate last) {
        assertThat(MOVEMENT.achievementTo(year)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2020, false", "2021, true", "2023, true", "2025, true", "2026, false"})
    @DisplayName("năm đánh giá phải thuộc phong trào, kể cả năm đầu và năm cuối")
    void covered(int year, boolean covers) {
        assertThat(MOVEMENT.covers(year)).isEqualTo(covers);
    }
}
