package vn.khenthuong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Bản trình diễn bắt đầu lúc nào")
class DemoSettingsTest {

    private static final LocalDate START = LocalDate.of(2023, 5, 15);

    @Test
    @DisplayName("thứ Hai 15/05/2023, 08:00; đợt mở trước đó một tuần; năm đã báo cáo là năm trước")
    void planTime() {
        var settings = new DemoSettings(START, true);

        assertThat(settings.start()).isEqualTo(Instant.parse("2023-05-15T01:00:00Z"));
        assertThat(settings.openingDay()).isEqualTo("2023-05-08");
        assertThat(settings.reportedYear()).isEqualTo(2022);
        assertThat(settings.beginning()).isEqualTo(Instant.parse("2022-09-30T01:00:00Z"));
        assertThat(new DemoSettings(START, false).beginning()).isEqualTo(Instant.parse("2023-05-08T01:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-30,false",
        "2023-05-01,true",
        "2023-05-15,true",
        "2027-11-30,true",
        "2027-12-01,false",
        "2035-01-01,false"
    })
    @DisplayName("chỉ trong thời gian của Kế hoạch và của lịch làm việc đã có")
    void range(LocalDate start, boolean possible) {
        assertThat(new DemoSettings(start, true).isWithinThePlan()).isEqualTo(possible);
    }
}
