package vn.khenthuong.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.InputError;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.localplan.LocalCriterion;
import vn.khenthuong.localplan.LocalCriterion.Measure;
import vn.khenthuong.localplan.LocalPlan;
import vn.khenthuong.localplan.LocalPlans;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.LocalAnswers;
import vn.khenthuong.nomination.LocalAnswers.Answer;
import vn.khenthuong.nomination.VillageMeeting;

@DisplayName("Tiêu chí của địa phương trong hồ sơ (R-022), họp thôn (R-095)")
class LocalCriteriaTest {

    private final LocalPlans plans = mock();
    private final LocalCriteria criteria = new LocalCriteria(plans, Clock.fixed(DossierFixture.NOW, HomeZone.ID));

    @Test
    @DisplayName(
            "bản nháp theo kế hoạch đang áp dụng; trình thủ trưởng rồi thì theo bản đã dùng; trình trước khi có kế hoạch thì không")
    void whichPlan() {
        var old = plan(false);
        var present = plan(false);
        when(plans.inForce("di-linh")).thenReturn(Optional.of(present));
        when(plans.version(old.id())).thenReturn(old);
        var dossier = village();
        assertThat(criteria.planOf(dossier)).contains(present);

        dossier.prepare(
                DossierFixture.content().with(null, new LocalAnswers(old.id(), Map.of())),
                new CriteriaOutcome(List.of(), null));
        assertThat(criteria.planOf(dossier)).contains(old);
        assertThat(criteria.planOf(
                        DossierFixture.aDossier().of(CriteriaGroup.VILLAGE).prepared()))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "thiếu câu trả lời, thiếu minh chứng được nêu; trả lời theo bản khác là chưa trả lời; không đạt thì minh chứng không bắt buộc")
    void answers() {
        var plan = plan(false);
        assertThat(wrong(plan, null)).hasSize(2);
        assertThat(wrong(plan, new LocalAnswers(UUID.randomUUID(), Map.of(1, number(5, "x"), 2, yes(true)))))
                .hasSize(2);
        assertThat(wrong(plan, new LocalAnswers(plan.id(), Map.of(1, number(5, null), 2, yes(true)))))
                .singleElement()
                .asString()
                .contains("Minh chứng 1");
        assertThat(wrong(plan, new LocalAnswers(plan.id(), Map.of(1, yes(true), 2, number(1, null)))))
                .as("answers of the other kind")
                .hasSize(2);
        assertThat(wrong(plan, new LocalAnswers(plan.id(), Map.of(1, number(2, null), 2, yes(false)))))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "kết quả giữ lời của tiêu chí; đúng ngưỡng là đạt; không đạt thì cần giải trình và ý kiến, không phải văn bản của tỉnh")
    void outcome() {
        var plan = plan(true);
        var content = DossierFixture.content()
                .with(null, new LocalAnswers(plan.id(), Map.of(1, number(3, "Danh sách"), 2, yes(false))));

        var outcome = LocalCriteria.evaluate(village(), Optional.of(plan), content);

        assertThat(outcome.inWords()).startsWith("Đạt 1/2, không đạt tiêu chí 2 (Kế hoạch số 45/KH-UBND");
        assertThat(outcome.villageMeeting()).isTrue();
        assertThat(outcome.tests().get(0).answer()).isEqualTo("3 hộ");
        var whole = new CriteriaOutcome(List.of(), null).withLocal(outcome);
        assertThat(whole.needsRemark()).isTrue();
        assertThat(whole.hasFailedTest()).isFalse();
        assertThat(LocalCriteria.evaluate(village(), Optional.empty(), content)).isNull();
    }

    @Test
    @DisplayName("R-095: họp thôn bắt buộc khi kế hoạch bắt buộc, chỉ với thôn và hộ; ngày, số người phải đúng")
    void meeting() {
        var plan = plan(true);
        var answers = new LocalAnswers(plan.id(), Map.of(1, number(3, "x"), 2, yes(true)));
        assertThat(wrong(plan, answers)).singleElement().asString().contains("Ngày họp thôn");
        assertThat(wrong(plan, answers, met(LocalDate.of(2023, 10, 6), 10, 11))).hasSize(2);
        assertThat(wrong(plan, answers, met(LocalDate.of(2023, 10, 5), 10, 5)))
                .singleElement()
                .asString()
                .contains("quá một nửa");
        assertThat(wrong(plan, answers, met(LocalDate.of(2023, 10, 5), 10, 6))).isEmpty();

        var errors = new InputErrors();
        criteria.check(
                DossierFixture.aDossier().draft(),
                Optional.of(plan),
                DossierFixture.content().with(null, new LocalAnswers(plan.id(), Map.of(2, yes(true)))),
                DossierFixture.round(2023),
                errors);
        assertThat(errors.all()).as("an agency has no village").isEmpty();
    }

    private List<String> wrong(LocalPlan plan, LocalAnswers answers) {
        return wrong(plan, answers, null);
    }

    private List<String> wrong(LocalPlan plan, LocalAnswers answers, VillageMeeting meeting) {
        var errors = new InputErrors();
        DossierContent content = DossierFixture.content().with(meeting, answers);
        criteria.check(village(), Optional.of(plan), content, DossierFixture.round(2023), errors);
        return errors.all().stream().map(InputError::message).toList();
    }

    private static Dossier village() {
        return DossierFixture.aDossier().of(CriteriaGroup.VILLAGE).draft();
    }

    private static VillageMeeting met(LocalDate day, int present, int inFavour) {
        return new VillageMeeting(day, null, "Ha Chủ", "K’ Thư", present, inFavour);
    }

    private static Answer number(int count, String evidence) {
        return new Answer(null, BigDecimal.valueOf(count), evidence);
    }

    private static Answer yes(boolean yes) {
        return new Answer(yes, null, null);
    }

    private static LocalPlan plan(boolean meeting) {
        return new LocalPlan(
                UUID.randomUUID(),
                "di-linh",
                1,
                1,
                LocalPlan.State.CONFIRMED,
                new DocumentReference("45/KH-UBND", LocalDate.of(2023, 3, 10)),
                "Ủy ban nhân dân huyện Di Linh",
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2025, 12, 31),
                meeting,
                List.of(
                        new LocalCriterion(
                                1,
                                "VILLAGE",
                                "Giúp hộ nghèo",
                                Measure.AT_LEAST,
                                BigDecimal.valueOf(3),
                                "hộ",
                                "Danh sách"),
                        new LocalCriterion(2, "COLLECTIVE", "Có tổ giúp nhau", Measure.YES_NO, null, null, null),
                        new LocalCriterion(3, "ENTERPRISE", "Lao động", Measure.AT_LEAST, BigDecimal.TEN, null, null)),
                List.of("canbo.di-linh"),
                null,
                "lanhdao.di-linh",
                Instant.parse("2023-04-01T02:00:00Z"),
                null);
    }
}
