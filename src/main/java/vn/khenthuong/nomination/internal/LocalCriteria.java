package vn.khenthuong.nomination.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DateOrder;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.localplan.LocalCriterion;
import vn.khenthuong.localplan.LocalPlan;
import vn.khenthuong.localplan.LocalPlans;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.LocalAnswers;
import vn.khenthuong.nomination.LocalOutcome;
import vn.khenthuong.nomination.VillageMeeting;
import vn.khenthuong.round.AwardRound;

/**
 * What a locality asks beyond the province. A draft is measured by the plan in force when its officer hands it to the
 * head; from then on by that version, whatever becomes of the plan. What was handed over before there was a plan is asked nothing.
 */
@Component
class LocalCriteria {

    private final LocalPlans plans;
    private final Clock clock;

    LocalCriteria(LocalPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** The plan by which the dossier is measured. */
    Optional<LocalPlan> planOf(Dossier dossier) {
        if (dossier.state() == DossierState.DRAFT) {
            return plans.inForce(dossier.unit());
        }
        return Optional.ofNullable(dossier.content().local()).map(local -> plans.version(local.plan()));
    }

    /** Its criteria for this nominee. */
    static List<LocalCriterion> criteria(LocalPlan plan, Dossier dossier) {
        return plan.criteriaFor(NomineeScopes.of(dossier.nomineeType(), dossier.criteriaGroup()));
    }

    /** Whether the dossier needs the minutes: they are told of, or the plan wants them. */
    boolean needsMeeting(Dossier dossier, DossierContent content) {
        return needsMeeting(dossier, content, this::planOf);
    }

    /** The same, where the plan of the dossier is known already. */
    static boolean needsMeeting(Dossier dossier, DossierContent content, Optional<LocalPlan> plan) {
        return needsMeeting(dossier, content, asked -> plan);
    }

    private static boolean needsMeeting(
            Dossier dossier, DossierContent content, Function<Dossier, Optional<LocalPlan>> planOf) {
        if (!dossier.criteriaGroup().isOfVillage()) {
            return false;
        }
        if (content.villageMeeting() != null) {
            return true;
        }
        return dossier.state() == DossierState.DRAFT
                ? planOf.apply(dossier).filter(LocalPlan::villageMeeting).isPresent()
                : dossier.criteria()
                        .map(outcome -> outcome.local())
                        .filter(LocalOutcome::villageMeeting)
                        .isPresent();
    }

    /**
     * Everything that breaks a rule of the locality, or one about village meetings.
     *
     * @param errors where it is told, naming the fields
     */
    void check(
            Dossier dossier, Optional<LocalPlan> plan, DossierContent content, AwardRound round, InputErrors errors) {
        plan.ifPresent(known -> criteria(known, dossier)
                .forEach(criterion -> errors.gather(() -> requireAnswer(known, criterion, content.local()))));
        if (!dossier.criteriaGroup().isOfVillage()) {
            return;
        }
        if (content.villageMeeting() != null) {
            check(content.villageMeeting(), round, errors);
        } else if (plan.filter(LocalPlan::villageMeeting).isPresent()) {
            errors.add("Cần nhập “Ngày họp thôn”: %s bắt buộc có biên bản họp thôn, buôn, tổ dân phố."
                    .formatted(plan.get().cited()));
        }
    }

    private static void requireAnswer(LocalPlan plan, LocalCriterion criterion, LocalAnswers given) {
        var answer = given == null || !plan.id().equals(given.plan())
                ? null
                : given.answers().get(criterion.number());
        var answered = answer != null
                && (criterion.measure() == LocalCriterion.Measure.YES_NO
                        ? answer.yes() != null
                        : answer.count() != null);
        if (!answered) {
            throw new BadInputException(
                    "Cần trả lời tiêu chí %d của địa phương (%s).".formatted(criterion.number(), plan.cited()));
        }
        if (criterion.evidence() != null
                && answer.evidence() == null
                && criterion.isMet(answer.yes(), answer.count())) {
            throw new BadInputException("Cần nhập “Minh chứng %d”: %s (tiêu chí %d của địa phương)."
                    .formatted(criterion.number(), criterion.evidence(), criterion.number()));
        }
    }

    /** What a meeting must say by itself. @param errors where what is wrong is told */
    void check(VillageMeeting meeting, AwardRound round, InputErrors errors) {
        errors.gather(() -> DateOrder.requireNotFuture(meeting.date(), "Ngày họp thôn", today()));
        errors.gather(() -> DateOrder.require(
                round.achievementFrom(), "Ngày đầu tính thành tích của đợt", meeting.date(), "Ngày họp thôn"));
        if (meeting.inFavour() > meeting.present()) {
            errors.add("“Số người tán thành” (%d) không được lớn hơn “Số người dự họp thôn” (%d)."
                    .formatted(meeting.inFavour(), meeting.present()));
        } else if (!meeting.isCarried()) {
            errors.add("“Số người tán thành” (%d) phải quá một nửa “Số người dự họp thôn” (%d)."
                    .formatted(meeting.inFavour(), meeting.present()));
        }
    }

    /** The content with answers to no other plan than this one. */
    static DossierContent bound(Optional<LocalPlan> plan, DossierContent content) {
        var given = content.local();
        var answers = plan.map(known -> given != null && known.id().equals(given.plan())
                        ? given
                        : new LocalAnswers(known.id(), Map.of()))
                .orElse(null);
        return content.with(content.villageMeeting(), answers);
    }

    /** What the plan says about answers that have been checked; null where there is none. */
    static LocalOutcome evaluate(Dossier dossier, Optional<LocalPlan> plan, DossierContent content) {
        return plan.map(known -> outcome(known, dossier, content)).orElse(null);
    }

    private static LocalOutcome outcome(LocalPlan plan, Dossier dossier, DossierContent content) {
        return new LocalOutcome(
                plan.id(),
                plan.cited(),
                plan.villageMeeting() && dossier.criteriaGroup().isOfVillage(),
                criteria(plan, dossier).stream()
                        .map(criterion ->
                                test(criterion, content.local().answers().get(criterion.number())))
                        .toList());
    }

    private static LocalOutcome.Test test(LocalCriterion criterion, LocalAnswers.Answer answer) {
        return new LocalOutcome.Test(
                criterion.number(),
                criterion.text(),
                criterion.wanted(),
                answer.count() != null ? criterion.counted(answer.count()) : answer.yes() ? "Có" : "Không",
                answer.evidence(),
                criterion.isMet(answer.yes(), answer.count()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
