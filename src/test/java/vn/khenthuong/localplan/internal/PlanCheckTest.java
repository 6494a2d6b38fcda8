package vn.khenthuong.localplan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.localplan.CriterionScopes;
import vn.khenthuong.localplan.LocalCriterion.Measure;
import vn.khenthuong.localplan.WantedPlan;
import vn.khenthuong.localplan.WantedPlan.Criterion;

@DisplayName("Kế hoạch của địa phương: những gì được nhập")
class PlanCheckTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-05-15T02:00:00Z"), HomeZone.ID);
    private static final DocumentReference DOCUMENT = new DocumentReference("45/KH-UBND", LocalDate.of(2023, 3, 10));
    private static final Criterion HELPED = new Criterion(
            "VILLAGE", "Giúp hộ thoát nghèo", Measure.AT_LEAST, new BigDecimal("3"), "hộ", "Danh sách hộ");

    private final PlanCheck check = new PlanCheck(
            new EnteredDocuments(CLOCK), () -> List.of(new CriterionScopes.Scope("VILLAGE", "Thôn, buôn, tổ dân phố")));

    @Test
    @DisplayName("một kế hoạch đủ thì được nhận; tiêu chí đánh số theo thứ tự, có hoặc không thì không giữ ngưỡng")
    void complete() {
        var checked = check.check(plan(List.of(
                HELPED,
                new Criterion("ALL", "  Không có đơn thư\u200b ", Measure.YES_NO, BigDecimal.ONE, "đơn", " "))));

        assertThat(checked.criteria()).hasSize(2);
        assertThat(checked.criteria().get(0).wanted()).isEqualTo("Từ 3 hộ trở lên");
        var second = checked.criteria().get(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.text()).isEqualTo("Không có đơn thư");
        assertThat(second.threshold()).isNull();
        assertThat(second.countedIn()).isNull();
        assertThat(second.evidence()).isNull();
    }

    @Test
    @DisplayName("mọi chỗ sai được nêu một lần, có tên ô và số tiêu chí")
    void everythingAtOnce() {
        var wanted = new WantedPlan(
                null,
                new DocumentReference("bốn lăm", LocalDate.of(2023, 5, 16)),
                " ",
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2022, 1, 1),
                false,
                List.of(
                        new Criterion("KHONG_CO", "", null, null, null, null),
                        new Criterion("ALL", "Số hộ", Measure.AT_LEAST, null, "hộ", null),
                        new Criterion("ALL", "Số đơn", Measure.AT_MOST, new BigDecimal("-1"), null, null),
                        new Criterion("ALL", "Số hộ", Measure.AT_LEAST, new BigDecimal("1.234"), null, null)));

        assertThatThrownBy(() -> check.check(wanted))
                .isInstanceOf(BadInputException.class)
                .hasMessageContainingAll(
                        "Số kế hoạch",
                        "Ngày ban hành kế hoạch",
                        "Cơ quan ban hành",
                        "Đến hết ngày",
                        "Nội dung của tiêu chí 1",
                        "“Áp dụng cho” của tiêu chí 1",
                        "“Cách đáp ứng” của tiêu chí 1",
                        "“Ngưỡng” của tiêu chí 2",
                        "“Ngưỡng” của tiêu chí 3",
                        "“Ngưỡng” của tiêu chí 4",
                        "tiêu chí 4 trùng");
    }

    @Test
    @DisplayName("một trăm tiêu chí thì được, một trăm lẻ một thì không")
    void hundredCriteria() {
        assertThat(check.check(plan(many(100))).criteria()).hasSize(100);
        assertThatThrownBy(() -> check.check(plan(many(101))))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("100")
                .hasMessageContaining("101");
        assertThatThrownBy(() -> check.check(plan(Collections.nCopies(2, HELPED))))
                .hasMessageContaining("tiêu chí 2 trùng");
    }

    @Test
    @DisplayName("thẻ HTML, công thức là chữ như mọi chữ; ký tự điều khiển thì không")
    void hostileText() {
        var text = "<script>alert(1)</script> =HYPERLINK(\"x\") {{nominee}}";
        assertThat(check.check(plan(List.of(new Criterion("ALL", text, Measure.YES_NO, null, null, null))))
                        .criteria()
                        .get(0)
                        .text())
                .isEqualTo(text);
        assertThatThrownBy(() ->
                        check.check(plan(List.of(new Criterion("ALL", "a\u0007b", Measure.YES_NO, null, null, null)))))
                .hasMessageContaining("Nội dung của tiêu chí 1");
    }

    private static List<Criterion> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Criterion("ALL", "Nội dung " + number, Measure.YES_NO, null, null, null))
                .toList();
    }

    private static WantedPlan plan(List<Criterion> criteria) {
        return new WantedPlan(
                null,
                DOCUMENT,
                "Ủy ban nhân dân huyện Đam Rông",
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2025, 12, 31),
                true,
                criteria);
    }
}
