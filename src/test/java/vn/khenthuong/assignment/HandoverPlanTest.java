package vn.khenthuong.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.assignment.HandoverPlan.Line;
import vn.khenthuong.assignment.HandoverPlan.Outcome;
import vn.khenthuong.assignment.HeldTask.Basis;
import vn.khenthuong.forms.TypedWork.Typed;
import vn.khenthuong.organization.Official;

@DisplayName("Bàn giao sẽ làm gì")
class HandoverPlanTest {

    private static final Official GIVER = new Official("canbo.lam-ha", "Lê Thị Mai", null);
    private static final Official RECEIVER = new Official("canbo2.lam-ha", "Trần Văn Bình", null);
    private static final String OBJECTION = "Người đã ký trình hồ sơ này không được lập hồ sơ (nguyên tắc bốn mắt).";

    @Test
    @DisplayName(
            "việc người nhận không nhận được: người giao vẫn giữ, hoặc về nhóm khi được chọn; việc chưa ai giữ vẫn ở nhóm")
    void outcomes() {
        var taken = line("1", Basis.TAKEN, null, null);
        var refused = line("2", Basis.TAKEN, OBJECTION, null);
        var left = line("3", Basis.LEFT, OBJECTION, null);
        var keeping = plan(false, taken, refused, left);
        var releasing = plan(true, taken, refused, left);

        assertThat(keeping.outcome(taken)).isEqualTo(Outcome.HANDED_OVER);
        assertThat(keeping.outcome(refused)).isEqualTo(Outcome.STAYED);
        assertThat(keeping.outcome(left)).isEqualTo(Outcome.RELEASED);
        assertThat(releasing.outcome(taken)).isEqualTo(Outcome.HANDED_OVER);
        assertThat(releasing.outcome(refused)).isEqualTo(Outcome.RELEASED);
        assertThat(keeping.taken()).containsExactly(taken);
        assertThat(keeping.left()).containsExactly(refused, left);
    }

    @Test
    @DisplayName(
            "dấu của điều đã xem: đổi khi việc, lý do hoặc lựa chọn đổi; không đổi theo thứ tự hay khi người giao gõ tiếp")
    void seen() {
        var one = line("1", Basis.TAKEN, null, null);
        var two = line("2", Basis.TAKEN, null, null);
        var seen = plan(false, one, two).seen();

        assertThat(plan(false, two, one).seen()).isEqualTo(seen);
        assertThat(plan(false, one, line("2", Basis.TAKEN, null, new Typed(List.of("Ghi chú"), Instant.EPOCH)))
                        .seen())
                .isEqualTo(seen);
        assertThat(List.of(
                        plan(true, one, two).seen(),
                        plan(false, one).seen(),
                        plan(false, one, line("2", Basis.TAKEN, OBJECTION, null))
                                .seen(),
                        plan(false, one, line("2", Basis.LEFT, null, null)).seen(),
                        new HandoverPlan(GIVER, GIVER, false, List.of(one, two)).seen()))
                .doesNotContain(seen)
                .doesNotHaveDuplicates();
    }

    private static HandoverPlan plan(boolean release, Line... lines) {
        return new HandoverPlan(GIVER, RECEIVER, release, List.of(lines));
    }

    private static Line line(String id, Basis basis, String objection, Typed typed) {
        var task = new OfficerTask(
                id,
                "nomination",
                "userTask_prepareDossier",
                "Hoàn thiện hồ sơ",
                "SK2023-LAM-HA-0001",
                "lam-ha",
                "canbo.lam-ha",
                null,
                null,
                basis == Basis.TAKEN ? GIVER.userId() : null,
                false);
        return new Line(new HeldTask(task, basis), typed, 0, objection);
    }
}
