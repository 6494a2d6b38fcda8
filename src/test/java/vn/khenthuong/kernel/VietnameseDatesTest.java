package vn.khenthuong.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khenthuong.support.EntryCases;

@DisplayName("Ngày theo cách viết của cơ quan")
class VietnameseDatesTest {

    static Stream<Arguments> written() {
        return EntryCases.days().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("written")
    @DisplayName("gõ thế nào cũng đọc đúng, hoặc không phải ngày")
    void read(String typed, LocalDate understood) {
        assertThat(VietnameseDates.read(typed)).isEqualTo(Optional.ofNullable(understood));
    }
}
