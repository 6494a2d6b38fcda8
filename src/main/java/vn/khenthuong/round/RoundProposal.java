package vn.khenthuong.round;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What Home Affairs or the focal agency proposes to open.
 *
 * @param unitDeadline first instant that is too late
 * @param mandate the documents it rests on
 */
public record RoundProposal(
        String code,
        RoundKind kind,
        String title,
        String ruleSet,
        int assessmentYear,
        LocalDate referenceDate,
        Instant unitDeadline,
        RoundMandate mandate) {}
