package vn.khenthuong.forms.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.kernel.Actor;

@DisplayName("Nhiệm vụ đang mở")
class OpenTaskTest {

    private static final Instant CREATED = Instant.parse("2023-05-15T01:00:00Z");
    private static final String ROLE = "canbo.di-linh";
    private static final Actor HOLDER = new Actor("canbo.di-linh", Set.of("lanhdao.di-linh", ROLE));
    private static final Actor COLLEAGUE = new Actor("canbo2.di-linh", Set.of(ROLE));
    private static final Actor WITHOUT_ROLE = new Actor("khach.di-linh", Set.of("lanhdao.di-linh"));

    private static OpenTask task(String assignee, List<String> groups, List<String> users) {
        return new OpenTask(
                "task-1",
                "nomination:3:1",
                "nomination",
                "userTask_prepareDossier",
                "SK2023-DI-LINH-0001",
                CREATED,
                assignee,
                "di-linh",
                groups,
                users,
                List.of());
    }

    @Test
    @DisplayName("chưa ai nhận thì ai cũng nhận được; đã nhận thì chỉ còn là của người đã nhận")
    void free() {
        var open = task(null, List.of(ROLE), List.of());
        var taken = task(HOLDER.userId(), List.of(ROLE), List.of());

        assertThat(open.isFreeFor(COLLEAGUE)).isTrue();
        assertThat(open.isTakenBy(COLLEAGUE)).isFalse();
        assertThat(taken.isFreeFor(HOLDER)).isTrue();
        assertThat(taken.isTakenBy(HOLDER)).isTrue();
        assertThat(taken.isFreeFor(COLLEAGUE)).isFalse();
        assertThat(taken.isTakenBy(COLLEAGUE)).isFalse();
    }

    @Test
    @DisplayName("được giao cho người có vai trò hoặc được nêu tên, không cho người khác")
    void meant() {
        assertThat(task(null, List.of(ROLE), List.of()).isMeantFor(COLLEAGUE)).isTrue();
        assertThat(task(null, List.of(ROLE), List.of()).isMeantFor(WITHOUT_ROLE))
                .isFalse();
        assertThat(task(null, List.of(), List.of(WITHOUT_ROLE.userId())).isMeantFor(WITHOUT_ROLE))
                .isTrue();
        assertThat(task(null, List.of(), List.of(WITHOUT_ROLE.userId())).isMeantFor(COLLEAGUE))
                .isFalse();
        assertThat(task(null, List.of(), List.of()).isMeantFor(COLLEAGUE)).isFalse();
    }

    @Test
    @DisplayName("đã nhận chưa đủ: mất vai trò là mất nhiệm vụ, trừ nhiệm vụ không giao chung cho ai")
    void takenIsNotEnough() {
        var holder = WITHOUT_ROLE.userId();

        assertThat(task(holder, List.of(ROLE), List.of()).isMeantFor(WITHOUT_ROLE))
                .isFalse();
        assertThat(task(holder, List.of(), List.of("nguoi-khac")).isMeantFor(WITHOUT_ROLE))
                .isFalse();
        assertThat(task(holder, List.of(), List.of()).isMeantFor(WITHOUT_ROLE)).isTrue();
    }

    @Test
    @DisplayName("người làm được ghi cùng vai trò mà nhiệm vụ giao cho; làm vì được nêu tên thì không có vai trò")
    void hands() {
        assertThat(task(null, List.of("canbo.dam-rong", ROLE), List.of()).inTheHandsOf(HOLDER))
                .isEqualTo(new CurrentTask(
                        "task-1",
                        "nomination",
                        "userTask_prepareDossier",
                        "SK2023-DI-LINH-0001",
                        CREATED,
                        HOLDER,
                        ROLE));
        assertThat(task(null, List.of(), List.of(HOLDER.userId()))
                        .inTheHandsOf(HOLDER)
                        .role())
                .isNull();
    }
}
