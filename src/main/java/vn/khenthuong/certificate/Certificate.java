package vn.khenthuong.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.NomineeType;

/**
 * A line of the register.
 *
 * @param list code of the list that was decided, or number of the list of letters of commendation of a unit
 * @param round of the decision; null for a letter of a unit
 * @param ordinal of the list that was decided, from 1; 0 for a letter of a unit
 * @param dossier number of the rewarded dossier; for a letter of a unit the key of its entry
 * @param recipient the name it bears
 * @param unit code of the unit that nominated
 * @param replaces what it was made in the place of, or null
 * @param replacedBy what was made in its place, or null
 * @param madeFor why it was made in the place of another; null for a first one
 * @param replacedFor why another was made in its place; null for one that was not replaced
 * @param printedAt when it was last printed, or null
 * @param handOver to whom it was given, or null
 * @param requested whether a proposal about it waits for the head
 * @param amendment by which the name of the rewarded was put right after the decision; null where none was
 */
public record Certificate(
        CertificateNumber number,
        String list,
        String round,
        int ordinal,
        DocumentReference decision,
        String dossier,
        AwardForm form,
        NomineeType type,
        String recipient,
        String unit,
        CertificateState state,
        CertificateNumber replaces,
        CertificateNumber replacedBy,
        CertificateRequest.Cause madeFor,
        CertificateRequest.Cause replacedFor,
        Instant printedAt,
        HandOver handOver,
        boolean requested,
        Amendment amendment) {

    /**
     * A certificate was given out.
     *
     * @param to who got it, in words
     * @param by user id of who recorded it
     */
    public record HandOver(String to, LocalDate on, String by, Instant at) {

        /** A text that is another one as soon as the hand-over is; it goes along with a form, to know what its sender saw. */
        public String seen() {
            return "%s %s %s".formatted(at, on, to);
        }
    }

    /**
     * The name as a later decision put it right.
     *
     * @param document number and date of that decision
     */
    public record Amendment(String name, DocumentReference document) {}

    /** The amendment in words: that it bears the right name, or which one it should; null where there is none. */
    public String amendmentLabel() {
        if (amendment == null) {
            return null;
        }
        var cited = amendment.document().cited("Quyết định sửa đổi");
        return bearsAmendedName()
                ? "Tên ghi theo %s".formatted(cited)
                : "Tên đúng theo %s: %s".formatted(cited, amendment.name());
    }

    /** Whether it bears the name that counts since a later decision. */
    public boolean bearsAmendedName() {
        return amendment != null && amendment.name().equals(recipient);
    }

    /** What has become of it, in words; of a replaced one, how it was replaced. */
    public String stateLabel() {
        return replacedFor == null
                ? state.label()
                : "Đã %s".formatted(replacedFor.act().toLowerCase(Locale.ROOT));
    }

    /** In whose place it was made and how, e.g. {@code cấp đổi, thay số 05/2023}; null for a first one. */
    public String replacement() {
        return replaces == null
                ? null
                : "%s, thay số %s"
                        .formatted(
                                madeFor == null ? "cấp lại" : madeFor.act().toLowerCase(Locale.ROOT), replaces.label());
    }

    public boolean isValid() {
        return state == CertificateState.VALID;
    }
}
