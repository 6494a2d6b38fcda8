package vn.khenthuong.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.decision.ChairDecision;
import vn.khenthuong.decision.Consolidation;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.decision.ListEntry;
import vn.khenthuong.decision.Verdict;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;

@DisplayName("Danh sách đề nghị khen thưởng")
class AwardListTest {

    private static final String A = "SK2023-DI-LINH-0001";
    private static final String B = "SK2023-DI-LINH-0002";
    private static final String C = "SK2023-LAM-HA-0001";
    private static final DocumentReference DOCUMENT = new DocumentReference("148/TTr", LocalDate.of(2023, 10, 2));
    private static final Refusal REFUSAL = new Refusal(ReasonCode.BELOW_STANDARD, "Chưa đủ tiêu chuẩn");

    @Test
    @DisplayName("đi từ tổng hợp đến ban hành")
    void wholeWay() {
        var list = submitted();

        list.decide(new ChairDecision(Set.of(A), Set.of(B), REFUSAL, "chutich.ubnd"));
        list.issue();

        assertThat(list.state()).isEqualTo(AwardListState.ISSUED);
        assertThat(list.entries())
                .filteredOn(ListEntry::listed)
                .extracting(ListEntry::verdict)
                .containsExactly(Verdict.APPROVED, Verdict.DEFERRED, Verdict.REFUSED);
    }

    @Test
    @DisplayName("lý do chung thuộc về trường hợp không được khen; hồ sơ để lại không mang lý do ấy")
    void sharedReasonBelongsToTheRefused() {
        var list = submitted();

        list.decide(new ChairDecision(Set.of(A), Set.of(B), REFUSAL, "chutich.ubnd"));

        assertThat(entry(list, B).refusal()).isNull();
        assertThat(entry(list, C).refusal()).isEqualTo(REFUSAL);
    }

    @Test
    @DisplayName("không ai bị từ chối thì lý do nói vì sao để lại")
    void reasonOfTheDeferredAlone() {
        var list = submitted();

        list.decide(new ChairDecision(Set.of(A, C), Set.of(B), REFUSAL, "chutich.ubnd"));

        assertThat(entry(list, B).refusal()).isEqualTo(REFUSAL);
    }

    @Test
    @DisplayName("hồ sơ rút sau khi người ký mở danh sách: nói rõ hồ sơ nào")
    void changedWhileTheSignerLooks() {
        var list = proposed();
        var seen = list.version();

        list.lose(B, DossierState.WITHDRAWN);

        assertThat(list.live()).containsExactly(A, C);
        assertThatThrownBy(() -> list.requireUnchangedSince(seen))
                .isInstanceOf(ConflictException.class)
                .hasMessage("Danh sách đã thay đổi từ khi bạn mở: hồ sơ SK2023-DI-LINH-0002 đã được rút."
                        + " Hãy mở lại nhiệm vụ để xem danh sách hiện tại.");
    }

    @Test
    @DisplayName("người ký xem lại danh sách mới thì không còn vướng")
    void seenAgain() {
        var list = proposed();
        list.lose(B, DossierState.WITHDRAWN);

        list.requireUnchangedSince(list.version());

        assertThat(list.state()).isEqualTo(AwardListState.PROPOSED);
    }

    @Test
    @DisplayName("trả lại rồi tổng hợp lại: phần thêm vào được nêu tên, phần giữ nguyên thì không")
    void consolidatedAgain() {
        var list = AwardList.open(new ListCode("SK2023", 1));
        consolidate(list, List.of(A), List.of());
        list.propose();
        var seen = list.version();
        list.returnToConsolidation("Thiếu hồ sơ của Lâm Hà");

        consolidate(list, List.of(A, C), List.of());

        assertThatThrownBy(() -> list.requireUnchangedSince(seen))
                .hasMessageContaining("hồ sơ SK2023-LAM-HA-0001 đã được thêm vào")
                .hasMessageNotContaining(A);
    }

    @Test
    @DisplayName("trả lại làm chữ ký hết hiệu lực")
    void signatureIsVoid() {
        var list = proposed();
        list.sign(DOCUMENT);

        list.returnToConsolidation("Sai tên đơn vị");

        assertThat(list.focalSubmission()).isNull();
        assertThat(list.sheet().note()).isEqualTo("Sai tên đơn vị");
        assertThat(list.state()).isEqualTo(AwardListState.CONSOLIDATING);
    }

    @Test
    @DisplayName("Chủ tịch đã quyết định thì không hồ sơ nào rời danh sách")
    void nothingLeavesAfterTheDecision() {
        var list = submitted();
        list.decide(new ChairDecision(Set.of(A, B, C), Set.of(), null, "chutich.ubnd"));

        assertThatThrownBy(() -> list.lose(A, DossierState.WITHDRAWN))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("đã quyết định");
    }

    @Test
    @DisplayName("không quyết định về hồ sơ ngoài danh sách")
    void strangerIsRefused() {
        var list = submitted();

        assertThatThrownBy(() -> list.decide(new ChairDecision(Set.of("SK2023-XYZ-0009"), Set.of(), null, "chutich")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("SK2023-XYZ-0009");
    }

    @Test
    @DisplayName("mỗi bước chỉ làm được ở đúng chỗ của nó")
    void guardsItsState() {
        var list = proposed();

        assertThatThrownBy(() -> list.submit(DOCUMENT))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Chờ ký Tờ trình");
        assertThatThrownBy(list::receive).isInstanceOf(ConflictException.class);
        assertThatThrownBy(list::issue).isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("vượt chỉ tiêu: danh sách ở lại, mang theo con số")
    void overQuotaKeepsTheNumbers() {
        var list = AwardList.open(new ListCode("SK2023", 1));
        consolidate(list, List.of(A), List.of());

        list.refuseProposal("chọn 6 tập thể, tối đa 5");

        assertThat(list.state()).isEqualTo(AwardListState.CONSOLIDATING);
        assertThat(list.sheet().note()).isEqualTo("chọn 6 tập thể, tối đa 5");
    }

    private static AwardList proposed() {
        var list = AwardList.open(new ListCode("SK2023", 1));
        consolidate(list, List.of(A, B, C), List.of());
        list.propose();
        return list;
    }

    private static AwardList submitted() {
        var list = proposed();
        list.sign(DOCUMENT);
        list.receive();
        list.submit(DOCUMENT);
        return list;
    }

    private static void consolidate(AwardList list, List<String> listed, List<String> rest) {
        list.consolidate(new Consolidation(listed, true, null, null, null, null), rest);
    }

    private static ListEntry entry(AwardList list, String number) {
        return list.entries().stream()
                .filter(entry -> entry.dossier().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
