package vn.khenthuong.nomination.output;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DraftSubmission;

/** What the key of a unit's paper says: which signed paper it is, or which dossiers a draft is for. */
sealed interface CoverKey {

    /** Everything a unit submitted in a round under one number and date. */
    record Signed(String round, String unit, DocumentReference document) implements CoverKey {

        static Signed of(DossierSnapshot dossier, DocumentReference document) {
            return new Signed(dossier.round(), dossier.unit(), document);
        }

        @Override
        public String text() {
            return String.join("|", round, unit, document.date().toString(), document.number());
        }
    }

    /** Dossiers that are not submitted yet. */
    record Draft(List<String> numbers) implements CoverKey {

        @Override
        public String text() {
            return DraftSubmission.of(numbers).key();
        }
    }

    String text();

    /** Empty for what no key says. */
    static Optional<CoverKey> parse(String text) {
        if (text.startsWith(DraftSubmission.MARK)) {
            return Optional.of(new Draft(
                    Arrays.stream(text.substring(1).split(",")).distinct().toList()));
        }
        var parts = text.split("\\|", 4);
        if (parts.length < 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Signed(parts[0], parts[1], new DocumentReference(parts[3], LocalDate.parse(parts[2]))));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
