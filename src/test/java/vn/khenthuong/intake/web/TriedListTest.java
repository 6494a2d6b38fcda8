package vn.khenthuong.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.intake.Nominee;
import vn.khenthuong.intake.NomineeList;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.NominationRequest;
import vn.khenthuong.nomination.NomineeType;

@DisplayName("Danh sách đã thử đi cùng trang")
class TriedListTest {

    /** What the container takes of one field of a form. */
    private static final int LARGEST_FIELD = 2 << 20;

    private final TriedList packing = new TriedList(new ObjectMapper());

    @Test
    @DisplayName("10.000 dòng vừa một biểu mẫu và trở lại nguyên vẹn")
    void comesBack() {
        var random = new Random(1);
        var list = new NomineeList(
                IntStream.rangeClosed(1, 10_000)
                        .mapToObj(row -> nominee(row, "Nguyễn Thị " + Long.toString(random.nextLong(), 36)))
                        .toList(),
                List.of());
        var packed = packing.packed(list);

        assertThat(packed.length()).isLessThan(LARGEST_FIELD);
        assertThat(packing.read(packed)).isEqualTo(list);
    }

    @Test
    @DisplayName("dữ liệu bị sửa, bị cắt, thiếu phần: một câu, không có gì xảy ra")
    void tampered() {
        var packed = packing.packed(new NomineeList(List.of(nominee(1, "An")), List.of()));
        var incomplete = packing.packed(new NomineeList(
                List.of(new Nominee(
                        1,
                        new NominationRequest("SK2023", null, null, "An", null, null),
                        "",
                        Map.of(),
                        Map.of(),
                        List.of())),
                List.of()));
        for (var lost : List.of("", "xin chào", packed.substring(0, packed.length() / 2), "bnVsbA==", incomplete)) {
            assertThatThrownBy(() -> packing.read(lost))
                    .isInstanceOf(BadInputException.class)
                    .hasMessage("Dữ liệu của lần thử không còn nguyên; hãy chọn lại tệp.");
        }
    }

    private static Nominee nominee(int row, String name) {
        return new Nominee(
                row,
                new NominationRequest(
                        "SK2023",
                        "di-linh",
                        NomineeType.INDIVIDUAL,
                        name,
                        CriteriaGroup.OFFICIAL,
                        AwardForm.BANG_KHEN_TINH),
                "",
                Map.of(
                        "nomineeName",
                        "B" + row,
                        "nomineeType",
                        "A" + row,
                        "criteriaGroup",
                        "C" + row,
                        "awardForm",
                        "D" + row),
                Map.of("birthDate", "1980-05-02", "identityNumber", "0680%08d".formatted(row)),
                List.of());
    }
}
