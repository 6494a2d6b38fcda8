package vn.khenthuong.commendation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.commendation.Occasion;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.nomination.NomineeType;

@DisplayName("Danh sách Giấy khen: năm, dịp, từng trường hợp")
class CommendationRulesTest {

    private final CommendationRules rules = new CommendationRules(new CommendationSettings(2022, 2025, 2023, 2025, 3));

    @ParameterizedTest
    @CsvSource({"2022, YEARLY", "2023, YEARLY", "2023, MID_TERM", "2025, FINAL"})
    @DisplayName("năm trong thời gian phong trào; sơ kết năm 2023, tổng kết năm 2025")
    void possibleYears(int year, Occasion occasion) {
        assertThatCode(() -> rules.checkYear(year, occasion, 2025)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2021, YEARLY, từ 2022 đến 2025",
        "2026, YEARLY, từ 2022 đến 2025",
        "2025, YEARLY, chưa đến",
        "2022, MID_TERM, khoản 3 Mục V",
        "2023, FINAL, khoản 4 Mục V"
    })
    @DisplayName("năm ngoài thời gian, chưa đến, hoặc không hợp dịp thì bị từ chối kèm điều khoản")
    void impossibleYears(int year, Occasion occasion, String why) {
        assertThatThrownBy(() -> rules.checkYear(year, occasion, 2024))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(why);
    }

    @Test
    @DisplayName("mọi chỗ thiếu của một trường hợp được nói một lần")
    void everythingMissingAtOnce() {
        assertThatThrownBy(() -> rules.checked(new Commended(0, null, " ", null, "")))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        refused -> assertThat(refused.errors())
                                .extracting("message")
                                .anyMatch(error -> error.toString().contains("“Đối tượng”"))
                                .anyMatch(error -> error.toString().contains("“Tên”"))
                                .anyMatch(error -> error.toString().contains("“Thành tích”")));
    }

    @Test
    @DisplayName("tên 300 ký tự và một ký tự được nhận, 301 thì không; tên một dòng")
    void lengthOfNames() {
        assertThat(rules.checked(individual("A")).name()).isEqualTo("A");
        assertThat(rules.checked(individual("Ngô ".repeat(75).strip())).name()).hasSize(299);
        assertThat(rules.checked(individual("Nguyễn\nVăn An")).name()).isEqualTo("Nguyễn Văn An");
        assertThatThrownBy(() -> rules.checked(individual("A".repeat(301)))).hasMessageContaining("“Tên”");
    }

    @Test
    @DisplayName("trùng tên trong danh sách bị từ chối, trừ khi chức vụ, địa chỉ khác nhau")
    void nobodyTwice() {
        var present = List.of(individual("Nguyễn Thị Hồng Ánh"));
        assertThatThrownBy(() -> rules.checkTogether(present, List.of(individual("NGUYỄN THỊ HỒNG ÁNH"))))
                .hasMessageContaining("đã có trong danh sách");
        assertThatThrownBy(() -> rules.checkTogether(List.of(), List.of(individual("Ka Tuấn"), individual("Ka Tuấn"))))
                .hasMessageContaining("Ka Tuấn");
        assertThatCode(() -> rules.checkTogether(
                        present,
                        List.of(new Commended(
                                0, NomineeType.INDIVIDUAL, "Nguyễn Thị Hồng Ánh", "Trưởng thôn 2", "Giúp hộ nghèo"))))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("quá số trường hợp của một danh sách thì nói số được phép")
    void tooMany() {
        var many = IntStream.range(0, 4)
                .mapToObj(index -> individual("Ka Brối " + index))
                .toList();
        assertThatThrownBy(() -> rules.checkTogether(List.of(), many)).hasMessageContaining("nhiều nhất 3");
    }

    private static Commended individual(String name) {
        return new Commended(0, NomineeType.INDIVIDUAL, name, null, "Giúp hộ nghèo");
    }
}
