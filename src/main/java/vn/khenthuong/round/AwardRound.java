package vn.khenthuong.round;

import java.time.Instant;
import java.time.LocalDate;
import vn.khenthuong.kernel.ConflictException;

/**
 * An award round as others see it. Its life is {@code PROPOSED → OPEN → CLOSED → ENDED}; a proposal that is not confirmed,
 * and a running round that is called off, is {@code CANCELLED}; a closed one may be {@code OPEN} again.
 *
 * @param code e.g. {@code SK2023}, the business key
 * @param ruleSet legal regime of its dossiers, {@code A}, {@code B} or {@code C} (Luật Thi đua, khen thưởng 2003 or 2022)
 * @param assessmentYear the year {@code A-03}, {@code A-05} and the achievement window read, never today's
 * @param referenceDate selects the units and their kinds
 * @param unitDeadline first instant that is too late for units without an extension of their own
 * @param achievementFrom first day of achievements that count
 * @param achievementTo last day of achievements that count
 */
public record AwardRound(
        String code,
        RoundKind kind,
        String title,
        String ruleSet,
        int assessmentYear,
        LocalDate referenceDate,
        Instant unitDeadline,
        LocalDate achievementFrom,
        LocalDate achievementTo,
        RoundState state) {

    public AwardRound opened() {
        return moved(RoundState.PROPOSED, RoundState.OPEN);
    }

    public AwardRound refused() {
        return moved(RoundState.PROPOSED, RoundState.CANCELLED);
    }

    public AwardRound closed() {
        return moved(RoundState.OPEN, RoundState.CLOSED);
    }

    public AwardRound ended() {
        return moved(RoundState.CLOSED, RoundState.ENDED);
    }

    /** Called off while it runs. */
    public AwardRound cancelled() {
        return moved(state == RoundState.CLOSED ? RoundState.CLOSED : RoundState.OPEN, RoundState.CANCELLED);
    }

    /** Closed, it takes nominations again until another deadline. */
    public AwardRound reopened(Instant deadline) {
        return with(deadline).moved(RoundState.CLOSED, RoundState.OPEN);
    }

    /** Only while units nominate may their deadline be moved. */
    public AwardRound requireOpen() {
        if (state != RoundState.OPEN) {
            throw new ConflictException("Đợt %s %s.".formatted(code, state.label()));
        }
        return this;
    }

    private AwardRound with(Instant deadline) {
        return new AwardRound(
                code,
                kind,
                title,
                ruleSet,
                assessmentYear,
                referenceDate,
                deadline,
                achievementFrom,
                achievementTo,
                state);
    }

    private AwardRound moved(RoundState from, RoundState to) {
        if (state != from) {
            throw new ConflictException("Đợt %s %s; không thực hiện được việc này.".formatted(code, state.label()));
        }
        return new AwardRound(
                code,
                kind,
                title,
                ruleSet,
                assessmentYear,
                referenceDate,
                unitDeadline,
                achievementFrom,
                achievementTo,
                to);
    }
}
