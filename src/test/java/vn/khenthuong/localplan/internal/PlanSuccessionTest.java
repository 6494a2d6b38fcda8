package vn.khenthuong.localplan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.localplan.LocalPlan;
import vn.khenthuong.localplan.LocalPlan.State;
import vn.khenthuong.localplan.LocalPlan.Withdrawal;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;

@DisplayName("Kế hoạch của địa phương: đơn vị sáp nhập, kế hoạch thay, rút, hết thời kỳ")
class PlanSuccessionTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 1, 10);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-01-10T02:00:00Z"), HomeZone.ID);
    private static final LocalDate END = LocalDate.of(2024, 11, 30);
    private static final Unit NEW = unit("da-huoai-moi", END.plusDays(1), null);
    private static final Unit FIRST = unit("cat-tien", LocalDate.of(2020, 1, 1), END);
    private static final Unit SECOND = unit("da-teh", LocalDate.of(2020, 1, 1), END);

    private final LocalPlanRepository plans = mock();
    private final Organization organization = mock();
    private final PlanSuccession succession = new PlanSuccession(plans, organization, CLOCK);

    @BeforeEach
    void merger() {
        when(organization.all()).thenReturn(List.of(NEW, FIRST, SECOND));
        for (var unit : List.of(NEW, FIRST, SECOND)) {
            when(organization.find(unit.code())).thenReturn(Optional.of(unit));
            when(organization.carriesOn(unit.code(), TODAY)).thenReturn(Optional.of(NEW));
            when(plans.lastConfirmed(unit.code())).thenReturn(Optional.empty());
        }
    }

    @Test
    @DisplayName("đơn vị kế tục chưa có kế hoạch thì theo kế hoạch của đơn vị trước, khi chỉ một đơn vị có")
    void successorInherits() {
        var plan = confirmed(FIRST, "2023-03-10T02:00:00Z", LocalDate.of(2025, 12, 31), null);

        assertThat(succession.inForce(NEW.code())).contains(plan);
        assertThat(succession.inForce(FIRST.code())).contains(plan);
    }

    @Test
    @DisplayName(
            "hai đơn vị trước có hai kế hoạch: đơn vị kế tục không theo kế hoạch nào, hồ sơ cũ giữ kế hoạch của mình")
    void twoPlansMeet() {
        var first = confirmed(FIRST, "2023-03-10T02:00:00Z", LocalDate.of(2025, 12, 31), null);
        var second = confirmed(SECOND, "2023-04-10T02:00:00Z", LocalDate.of(2025, 12, 31), null);

        assertThat(succession.inForce(NEW.code())).isEmpty();
        assertThat(succession.inForce(FIRST.code())).contains(first);
        assertThat(succession.inForce(SECOND.code())).contains(second);
    }

    @Test
    @DisplayName("kế hoạch của chính đơn vị kế tục thay mọi kế hoạch trước")
    void successorReplaces() {
        confirmed(FIRST, "2023-03-10T02:00:00Z", LocalDate.of(2025, 12, 31), null);
        var own = confirmed(NEW, "2025-01-05T02:00:00Z", LocalDate.of(2025, 12, 31), null);

        assertThat(succession.inForce(NEW.code())).contains(own);
        assertThat(succession.inForce(FIRST.code())).contains(own);
    }

    @Test
    @DisplayName("rút rồi, hết thời kỳ rồi thì không áp dụng, kế hoạch cũ hơn không sống lại")
    void ended() {
        confirmed(NEW, "2025-01-05T02:00:00Z", LocalDate.of(2025, 1, 9), null);
        assertThat(succession.inForce(NEW.code())).isEmpty();

        confirmed(
                NEW,
                "2025-01-05T02:00:00Z",
                LocalDate.of(2025, 12, 31),
                new Withdrawal(
                        new DocumentReference("1/QĐ-UBND", TODAY), "Sai", "x", Instant.parse("2025-01-10T01:00:00Z")));
        assertThat(succession.inForce(NEW.code())).isEmpty();
    }

    private LocalPlan confirmed(Unit unit, String at, LocalDate to, Withdrawal withdrawal) {
        var plan = new LocalPlan(
                UUID.randomUUID(),
                unit.code(),
                1,
                1,
                withdrawal == null ? State.CONFIRMED : State.WITHDRAWN,
                new DocumentReference("45/KH-UBND", LocalDate.of(2023, 3, 1)),
                "Ủy ban nhân dân",
                LocalDate.of(2022, 1, 1),
                to,
                false,
                List.of(),
                List.of("canbo"),
                null,
                "lanhdao",
                Instant.parse(at),
                withdrawal);
        when(plans.lastConfirmed(unit.code())).thenReturn(Optional.of(plan));
        return plan;
    }

    private static Unit unit(String code, LocalDate from, LocalDate to) {
        return new Unit(code, code, UnitKind.DISTRICT, false, true, from, to);
    }
}
