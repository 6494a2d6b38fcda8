package vn.khenthuong.round;

import java.time.Instant;
import java.time.LocalDate;
import vn.khenthuong.kernel.DocumentReference;

/**
 * What Home Affairs proposes to open.
 *
 * @param unitDeadline first instant that is too late
 * @param guidance the Hướng dẫn that sets the dates, or null while there is none
 */
public record RoundProposal(
        String code,
        RoundKind kind,
        String title,
        String ruleSet,
        int assessmentYear,
        LocalDate referenceDate,
        Instant unitDeadline,
        DocumentReference guidance) {}
