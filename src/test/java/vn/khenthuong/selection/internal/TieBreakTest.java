package vn.khenthuong.selection.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.selection.ComparedCase;
import vn.khenthuong.selection.Preference;
import vn.khenthuong.support.ACase;

@DisplayName("Cùng hạng trong danh sách chung cấp tỉnh: ưu tiên ai")
class TieBreakTest {

    private static final Preference WOMAN = new Preference(1, "nữ", "khoản 6 Điều 4", "hồ sơ khai giới tính: Nữ");
    private static final Preference WORKER = new Preference(2, "trực tiếp lao động", "nguyên tắc", "hồ sơ");

    @Test
    @DisplayName("không cùng hạng, chưa xếp hạng hay đã vào danh sách thì không có gì để nói")
    void onlyEqualPlaces() {
        assertThat(TieBreak.of(List.of(one(1, WOMAN), one(2), one(null, WORKER), one(null))))
                .isEmpty();
        assertThat(TieBreak.of(List.of(
                        one(1, WOMAN),
                        compared(
                                ACase.numbered("X")
                                        .ofThePool()
                                        .in(DossierState.LISTED)
                                        .on("SK2023-DS1"),
                                1,
                                List.of()))))
                .isEmpty();
    }

    @Test
    @DisplayName("nữ trước, rồi trực tiếp lao động, mỗi câu nêu căn cứ")
    void theStrongerReason() {
        assertThat(TieBreak.of(List.of(one(2, WORKER), one(2, WOMAN, WORKER), one(2))))
                .containsExactly("Cùng hạng 2: ưu tiên Thôn 4 xã Hòa Bắc (nữ – khoản 6 Điều 4).");
        assertThat(TieBreak.of(List.of(one(1, WORKER), one(1))))
                .containsExactly("Cùng hạng 1: ưu tiên Thôn 4 xã Hòa Bắc (trực tiếp lao động – nguyên tắc).");
    }

    @Test
    @DisplayName("ngang nhau cả về ưu tiên thì nói vậy, không chọn thay ai")
    void equalToTheEnd() {
        assertThat(TieBreak.of(List.of(one(1), one(1))))
                .containsExactly("Cùng hạng 1: không hồ sơ nào có căn cứ ưu tiên.");
        assertThat(TieBreak.of(List.of(one(1, WOMAN), one(1, WOMAN))))
                .containsExactly("Cùng hạng 1: các hồ sơ ngang nhau về căn cứ ưu tiên (nữ – khoản 6 Điều 4).");
    }

    @Test
    @DisplayName("thông tin còn thiếu được nêu tên, hạng trước đứng trước")
    void whatIsNotStated() {
        var open = compared(ACase.numbered("A").ofThePool(), 3, List.of("giới tính"));

        assertThat(TieBreak.of(List.of(open, one(3, WOMAN), one(1), one(1))))
                .containsExactly(
                        "Cùng hạng 1: không hồ sơ nào có căn cứ ưu tiên.",
                        "Cùng hạng 3: ưu tiên Thôn 4 xã Hòa Bắc (nữ – khoản 6 Điều 4)."
                                + " Chưa đủ thông tin: Thôn 4 xã Hòa Bắc chưa khai giới tính.");
    }

    private static ComparedCase one(Integer place, Preference... preferences) {
        return compared(ACase.numbered("A").ofThePool(), place, List.of(), preferences);
    }

    private static ComparedCase compared(
            ACase dossier, Integer place, List<String> unstated, Preference... preferences) {
        var snapshot = dossier.snapshot();
        return new ComparedCase(
                snapshot,
                "Sở Y tế",
                place,
                null,
                PoolCases.isOpen(snapshot),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(preferences),
                unstated);
    }
}
