package vn.khenthuong.matter;

import java.time.LocalDate;
import java.util.Set;
import vn.khenthuong.kernel.DocumentReference;

/** Something happened to a matter. Nothing in it tells who complained, or of what. */
public sealed interface MatterEvent {

    /** Number of the dossier. */
    String number();

    /** Code of its round. */
    String round();

    /** Code of its unit. */
    String unit();

    /**
     * One more matter came to a dossier that stands still already.
     *
     * @param reason in words that everybody may read
     */
    record Joined(String number, String round, String unit, String reason, DocumentReference document)
            implements MatterEvent {}

    /**
     * A matter was concluded or answered.
     *
     * @param title what it was, e.g. “Tố cáo”
     * @param anyOpen whether another one about the dossier is still open
     */
    record Concluded(
            String number,
            String round,
            String unit,
            String title,
            MatterOutcome outcome,
            DocumentReference document,
            boolean anyOpen)
            implements MatterEvent {}

    /**
     * A matter was recorded by mistake, and the dossier stands still for something else.
     *
     * @param title what it was, e.g. “Tố cáo”
     */
    record Withdrawn(String number, String round, String unit, String title, DocumentReference document)
            implements MatterEvent {}

    /**
     * A day of the ladder around its due date has come.
     *
     * @param groups who is told
     * @param overdue whether the day has passed
     */
    record Due(
            String number, String round, String unit, String title, LocalDate due, boolean overdue, Set<String> groups)
            implements MatterEvent {

        public Due {
            groups = Set.copyOf(groups);
        }
    }
}
