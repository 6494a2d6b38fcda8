package vn.khenthuong.matter;

import java.time.LocalDate;
import vn.khenthuong.kernel.DocumentReference;

/**
 * How a matter is to be concluded or answered; not yet checked, parts may be missing.
 *
 * @param text the result, or what was answered
 * @param disciplineUntil day a discipline ends; only where there is one
 * @param version of the matter whose conclusion this one corrects, see {@link Matter#version}; null or 0 for the first one
 */
public record WantedConclusion(
        MatterOutcome outcome, String text, DocumentReference document, LocalDate disciplineUntil, Integer version) {

    public WantedConclusion {
        version = version == null ? 0 : version;
    }
}
