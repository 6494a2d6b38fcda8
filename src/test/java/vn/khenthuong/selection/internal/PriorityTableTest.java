package vn.khenthuong.selection.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.engine.DecisionTables;
import vn.khenthuong.nomination.NomineeProfile;
import vn.khenthuong.nomination.NomineeProfile.Gender;
import vn.khenthuong.nomination.NomineeType;

@DisplayName("Thông tin trong hồ sơ quyết định căn cứ ưu tiên")
class PriorityTableTest {

    private final DecisionTables tables = mock(DecisionTables.class);
    private final List<Map<String, Object>> asked = new ArrayList<>();
    private final PriorityTable priorities = new PriorityTable(tables);

    @BeforeEach
    void remember() {
        when(tables.evaluate(eq("priority"), any())).thenAnswer(call -> {
            asked.add(call.getArgument(1));
            return List.of();
        });
    }

    @Test
    @DisplayName("699.999 nữ trong một triệu không thành 70%; không có thành viên thì chưa khai")
    void shares() {
        assertThat(percent(7, 10)).isEqualByComparingTo("70");
        assertThat(percent(699_999, 1_000_000)).isLessThan(BigDecimal.valueOf(70));
        assertThat(percent(2, 3)).isEqualByComparingTo("66.666666");
        assertThat(percent(0, 0)).isNull();
        assertThat(percent(null, 10)).isNull();
        assertThat(percent(7, null)).isNull();
    }

    @Test
    @DisplayName("điều chưa khai được nêu theo loại đối tượng; hồ sơ cũ không có trích ngang thì chưa khai gì")
    void unstated() {
        assertThat(priorities.unstated(NomineeType.COLLECTIVE, collective(null, 10)))
                .containsExactly("số thành viên, số nữ");
        assertThat(priorities.unstated(NomineeType.COLLECTIVE, collective(1, 10)))
                .isEmpty();
        assertThat(priorities.unstated(NomineeType.INDIVIDUAL, individual(null)))
                .containsExactly("giới tính");
        assertThat(priorities.unstated(NomineeType.INDIVIDUAL, individual(Gender.MALE)))
                .isEmpty();
        assertThat(priorities.unstated(NomineeType.INDIVIDUAL, null))
                .containsExactly("giới tính", "lao động trực tiếp");
        assertThat(priorities.unstated(NomineeType.COLLECTIVE, null)).containsExactly("số thành viên, số nữ");
    }

    @Test
    @DisplayName("nguồn của căn cứ là điều hồ sơ khai")
    void sources() {
        when(tables.evaluate(eq("priority"), any()))
                .thenReturn(List.of(
                        Map.of("rank", 1, "fact", "WOMEN_SHARE", "reason", "nữ", "citation", "khoản 6 Điều 4")));

        assertThat(priorities.of(NomineeType.COLLECTIVE, collective(8, 10), "A"))
                .singleElement()
                .satisfies(one -> assertThat(one.source()).isEqualTo("hồ sơ khai 8 nữ trong 10 thành viên"));
    }

    private BigDecimal percent(Integer women, Integer members) {
        priorities.of(NomineeType.COLLECTIVE, collective(women, members), "A");
        return (BigDecimal) asked.get(asked.size() - 1).get("womenPercent");
    }

    private static NomineeProfile collective(Integer women, Integer members) {
        return new NomineeProfile.Collective("K’ Brếu", "Lâm Đồng", members, women, null);
    }

    private static NomineeProfile individual(Gender gender) {
        return new NomineeProfile.Individual(null, gender, null, null, null, null, false, null, null, null);
    }
}
