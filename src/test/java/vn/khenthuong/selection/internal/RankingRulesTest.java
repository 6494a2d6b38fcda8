package vn.khenthuong.selection.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.selection.WantedRanking;
import vn.khenthuong.selection.WantedRanking.Placing;
import vn.khenthuong.support.ACase;

@DisplayName("Thứ hạng trong danh sách chung cấp tỉnh")
class RankingRulesTest {

    private static final List<DossierSnapshot> CASES = List.of(
            ACase.numbered("A").ofThePool().snapshot(),
            ACase.numbered("B").ofThePool().snapshot(),
            ACase.numbered("L")
                    .ofThePool()
                    .in(DossierState.LISTED)
                    .on("SK2023-DS1")
                    .snapshot(),
            ACase.numbered("N").ofThePool().in(DossierState.NOT_SELECTED).snapshot());

    @Test
    @DisplayName("chỉ hồ sơ có thay đổi; hồ sơ không nêu giữ nguyên; cùng hạng được phép; ghi chú trống là không có")
    void onlyChanges() {
        assertThat(changes(
                        Map.of("A", new Placing("A", 1, null)), new Placing("A", 1, " "), new Placing("B", 1, " tốt ")))
                .containsExactly(new Placing("B", 1, "tốt"));
        assertThat(changes(Map.of("A", new Placing("A", 1, "x")), new Placing("A", null, null)))
                .containsExactly(new Placing("A", null, null));
        assertThat(changes(Map.of(), new Placing("A", null, ""))).isEmpty();
    }

    @Test
    @DisplayName("hạng ngoài số hồ sơ, hồ sơ lạ, nêu hai lần, ghi chú quá dài: nêu hết một lần")
    void whatCannotBe() {
        assertThatThrownBy(() -> changes(
                        Map.of(),
                        new Placing("A", 0, null),
                        new Placing("B", 5, null),
                        new Placing("X", 1, null),
                        new Placing("A", 1, null),
                        new Placing("L", null, "x".repeat(1001)),
                        new Placing(null, 1, null)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("“Hạng” của A phải từ 1 đến 4")
                .hasMessageContaining("“Hạng” của B phải từ 1 đến 4")
                .hasMessageContaining("số đã nêu không thuộc")
                .hasMessageContaining("A được nêu hai lần")
                .hasMessageContaining("“Ghi chú” của L")
                .hasMessageContaining("không có số hồ sơ");
    }

    @Test
    @DisplayName("hồ sơ đã vào danh sách hay đã kết thúc không xếp lại được, nhưng nêu y nguyên thì được")
    void whatIsSettled() {
        var places = Map.of("L", new Placing("L", 2, null));

        assertThat(changes(places, new Placing("L", 2, null))).isEmpty();
        assertThatThrownBy(() -> changes(places, new Placing("L", 1, null)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Trong danh sách, chờ thẩm định");
        assertThatThrownBy(() -> changes(places, new Placing("N", null, "x"))).isInstanceOf(ConflictException.class);
    }

    private static List<Placing> changes(Map<String, Placing> places, Placing... wanted) {
        return RankingRules.changes(new WantedRanking(NomineeType.COLLECTIVE, 0, List.of(wanted)), CASES, places);
    }
}
