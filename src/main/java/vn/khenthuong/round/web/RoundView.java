package vn.khenthuong.round.web;

import java.time.Instant;
import java.time.LocalDate;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundKind;
import vn.khenthuong.round.RoundState;

/** A round as the API shows it; {@code unitDeadline} is the first instant that is too late. */
record RoundView(
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

    static RoundView of(AwardRound round) {
        return new RoundView(
                round.code(),
                round.kind(),
                round.title(),
                round.ruleSet(),
                round.assessmentYear(),
                round.referenceDate(),
                round.unitDeadline(),
                round.achievementFrom(),
                round.achievementTo(),
                round.state());
    }
}
