package vn.khenthuong.matter;

import java.time.LocalDate;
import vn.khenthuong.kernel.DocumentReference;

/**
 * How a matter is to be concluded or answered; not yet checked, parts may be missing.
 *
 * @param text the result, or what was answered
 * @param disciplineUntil day a discipline ends; only where there is one
 */
public record WantedConclusion(
        MatterOutcome outcome, String text, DocumentReference document, LocalDate disciplineUntil) {}
