package vn.khenthuong.administration;

import java.util.List;
import java.util.UUID;

/**
 * A change that waits, as one administrator sees it.
 *
 * @param title what it is and who proposed it, in a line
 * @param parts what it would do, in the order in which it is read
 * @param obstacle why it cannot be done any more; null where it can
 * @param address below which it is decided: {@code <address>/<id>/xac-nhan} and {@code /tu-choi}
 * @param own whether the reader has proposed it, so that he cannot confirm it
 * @param mayConfirm whether the reader may confirm it as things stand
 * @param confirmation what confirming it says
 */
record ShownProposal(
        UUID id,
        String title,
        List<Part> parts,
        String obstacle,
        String address,
        boolean own,
        boolean mayConfirm,
        String confirmation) {

    ShownProposal {
        parts = List.copyOf(parts);
    }

    /** How a part is read. */
    enum Look {
        /** At once. */
        OPEN,
        /** When its heading is opened: what may be long. */
        FOLDED,
        /** Before all else. */
        WARNING
    }

    /**
     * A part of what it would do.
     *
     * @param heading null where it needs none
     */
    record Part(String heading, Look look, List<Row> rows) {

        Part {
            rows = List.copyOf(rows);
        }

        static Part of(List<Row> rows) {
            return new Part(null, Look.OPEN, rows);
        }

        static Part of(String heading, List<String> sentences) {
            return new Part(heading, Look.OPEN, Row.all(sentences));
        }
    }

    /**
     * A line of it.
     *
     * @param name what it is about, set off; null where it needs none
     * @param mark what is to be noticed about it; null where nothing is
     * @param details sentences below it
     */
    record Row(String name, String text, String mark, List<String> details) {

        Row {
            details = List.copyOf(details);
        }

        static Row of(String text) {
            return new Row(null, text, null, List.of());
        }

        static Row of(String name, String text) {
            return new Row(name, text, null, List.of());
        }

        static List<Row> all(List<String> sentences) {
            return sentences.stream().map(Row::of).toList();
        }
    }
}
