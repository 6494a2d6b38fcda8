package vn.khenthuong.intake;

import java.util.List;

/**
 * What becomes, or would become, of a row.
 *
 * @param row as the program for sheets shows it
 * @param name as it is written there
 * @param dossier number of the dossier it became or has been; null where there is none
 * @param faults why it becomes none, cell by cell
 * @param remarks what is said about it though it passes
 */
public record NomineeResult(
        int row, String name, Outcome outcome, String dossier, List<CellFault> faults, List<String> remarks) {

    /** What came of it. */
    public enum Outcome {
        /** It would become a dossier. */
        PASSES,
        /** It became a dossier. */
        STARTED,
        /** There is a dossier of it. */
        EXISTS,
        REFUSED
    }

    public NomineeResult {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    /**
     * Something that is wrong.
     *
     * @param cell address, e.g. {@code C5}; of the row alone where it is about no cell
     * @param column label of the column; null where it is about none
     * @param message a whole sentence
     */
    public record CellFault(String cell, String column, String message) {}
}
