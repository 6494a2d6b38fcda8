package vn.khenthuong.tracking.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.tracking.DossierRow;

/** The state of a dossier as it is asked for in an address, and as it is shown. */
final class States {

    private States() {}

    /** @return null where none is asked for */
    static DossierState parse(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(DossierState.values())
                .filter(state -> state.name().equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> new BadInputException("“Trạng thái” phải là một trong: %s."
                        .formatted(Arrays.stream(DossierState.values())
                                .map(Enum::name)
                                .collect(Collectors.joining(", ")))));
    }

    /** The state in words, with what else is to be known about where the dossier stands. */
    static String label(DossierRow row) {
        var label = row.state().label();
        if (row.onHold()) {
            return label + " (tạm dừng)";
        }
        return row.deferred() ? label + " (để lại danh sách sau)" : label;
    }

    /** Number and date of the decision, as they stand beside the state, or null where there is none. */
    static String decision(DossierRow row) {
        return row.decision() == null
                ? null
                : "Quyết định số %s ngày %s"
                        .formatted(
                                row.decision().number(),
                                Formats.day(row.decision().date()));
    }

    /** What became of the dossier: the decision, why it was refused, both or null. */
    static String result(DossierRow row) {
        var refusal = row.refusal() == null
                ? null
                : row.refusal().code().label() + ": " + row.refusal().reason();
        var parts = Stream.of(hold(row), refusal, decision(row))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
        return parts.isEmpty() ? null : parts;
    }

    /** Since when, why and by which document it stands still, or null. */
    private static String hold(DossierRow row) {
        var hold = row.hold();
        if (hold == null) {
            return null;
        }
        var words = "Tạm dừng từ ngày %s, lý do: %s"
                .formatted(Formats.day(LocalDate.ofInstant(hold.since(), HomeZone.ID)), hold.reason());
        return hold.document() == null
                ? words
                : "%s, %s".formatted(words, hold.document().cited());
    }

    /** Class of the style sheet: running, good or bad end. */
    static String tone(DossierState state) {
        if (state == DossierState.AWARDED) {
            return "dat";
        }
        return state.isFinal() ? "dung" : "chay";
    }
}
