package vn.khenthuong.tracking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.khenthuong.annualreport.Consolidation;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.ReportState;
import vn.khenthuong.annualreport.ReportYear;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.kernel.DocumentReference;

/**
 * A year of reports as the API answers it. Names that end in {@code Label} are the Vietnamese words for the value before them.
 *
 * @param code e.g. {@code BC2026}
 * @param deadline first instant that is too late for units without an extension of their own
 * @param closedAt when the focal agency closed it, or null
 * @param units who owes and how far each is, among those in sight, in the order officials list units
 * @param consolidations both consolidated reports; empty for those who see their own units only
 */
public record ReportYearDetails(
        int year,
        String code,
        State state,
        String stateLabel,
        Instant deadline,
        Instant openedAt,
        Instant closedAt,
        List<Line> units,
        List<Consolidated> consolidations) {

    public ReportYearDetails {
        units = List.copyOf(units);
        consolidations = List.copyOf(consolidations);
    }

    /** How many of the units in sight delivered, in time or not. */
    @JsonProperty
    public long delivered() {
        return units.stream().filter(Line::isDelivered).count();
    }

    /** How many delivered after their deadline. */
    @JsonProperty
    public long late() {
        return units.stream().filter(Line::late).count();
    }

    /** How many have not delivered. */
    @JsonProperty
    public long missing() {
        return units.stream().filter(Line::isMissing).count();
    }

    /** Whether reports are still taken. */
    public enum State {
        OPEN("Đang nhận báo cáo"),
        CLOSED("Đã khóa");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** Of a year. */
        public static State of(ReportYear year) {
            return year.isClosed() ? CLOSED : OPEN;
        }

        /** In Vietnamese. */
        public String label() {
            return label;
        }
    }

    /**
     * What one unit owes.
     *
     * @param unit code
     * @param number of the report, e.g. {@code BC2026-DAM-RONG}
     * @param deadline first instant that is too late for this unit
     * @param deliveredAt when it reached both departments, or null
     * @param late whether it was delivered after the deadline; false before delivery
     * @param documentNumber number the unit gave its report, or null before the signature
     * @param remindersSent on how many days the unit was reminded
     * @param remindersWithoutRecipient on how many days it was to be, and had no official to write to
     * @param processInstanceId id of its instance in the engine, whether it runs or has ended; null where there is none
     */
    public record Line(
            String unit,
            String name,
            String number,
            ReportState state,
            String stateLabel,
            Instant deadline,
            Instant deliveredAt,
            boolean late,
            String documentNumber,
            LocalDate documentDate,
            int remindersSent,
            int remindersWithoutRecipient,
            String processInstanceId) {

        /** Whether it reached both departments, in time or not. */
        @JsonIgnore
        public boolean isDelivered() {
            return state == ReportState.DELIVERED;
        }

        /** Whether it has not come though the unit owed it. */
        @JsonIgnore
        public boolean isMissing() {
            return !isDelivered() && state != ReportState.RELEASED;
        }

        static Line of(UnitReport report, String name, String processInstanceId) {
            return new Line(
                    report.number().unit(),
                    name,
                    report.number().toString(),
                    report.state(),
                    report.state().label(),
                    report.deadline(),
                    report.deliveredAt(),
                    report.late(),
                    report.documentNumber(),
                    report.documentDate(),
                    report.reminders(),
                    report.remindersWithoutRecipient(),
                    processInstanceId);
        }
    }

    /**
     * A consolidated report.
     *
     * @param stageLabel how far it is on its way through the signatures, in Vietnamese; null before it was prepared
     * @param submittedAt when it was sent, or null
     * @param letters to whom it goes; without number and date before it was sent
     */
    public record Consolidated(Consolidation.Kind kind, String stageLabel, Instant submittedAt, List<Sent> letters) {

        public Consolidated {
            letters = List.copyOf(letters);
        }

        static Consolidated open(Consolidation.Kind kind, Function<Addressee, String> names) {
            return new Consolidated(kind, null, null, letters(kind, Map.of(), names));
        }

        static Consolidated of(Consolidation prepared, Function<Addressee, String> names) {
            return new Consolidated(
                    prepared.kind(),
                    prepared.stage().label(),
                    prepared.isSent() ? prepared.sent().at() : null,
                    letters(prepared.kind(), prepared.letters(), names));
        }

        private static List<Sent> letters(
                Consolidation.Kind kind, Map<Addressee, DocumentReference> letters, Function<Addressee, String> names) {
            return kind.addressees().stream()
                    .map(addressee -> Sent.of(addressee, names.apply(addressee), letters.get(addressee)))
                    .toList();
        }
    }

    /** A letter to one addressee; number and date are null before it was submitted. */
    public record Sent(Addressee addressee, String addresseeLabel, String number, LocalDate date) {

        private static Sent of(Addressee addressee, String name, DocumentReference letter) {
            return new Sent(
                    addressee, name, letter == null ? null : letter.number(), letter == null ? null : letter.date());
        }
    }
}
