package vn.khenthuong.forms;

import java.util.List;
import java.util.Map;

/**
 * What a feature adds to the form of a task when it is served, because it is known only then: questions, which the guard checks as it
 * checks those of the deployed form, or rows to be read. Text of officials stands in it as it is: nothing in it is evaluated.
 */
public sealed interface AddedSection {

    /** What stands above it. */
    String title();

    /**
     * Questions, before the conclusion.
     *
     * @param remark a line below the title, or null
     * @param hiddenWhen a condition over fields and facts of the form in FEEL, beginning with {@code =}
     */
    record Questions(String title, String remark, String hiddenWhen, List<Question> questions) implements AddedSection {

        public Questions {
            questions = List.copyOf(questions);
        }
    }

    /**
     * Rows, below those that the form shows first.
     *
     * @param variable under which the form finds them
     * @param columns label by key of a row, in order
     */
    record Rows(String title, String variable, List<Column> columns, List<Map<String, String>> rows)
            implements AddedSection {

        public Rows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** A column of rows. */
    record Column(String key, String label) {}

    /**
     * A question.
     *
     * @param key of its field, which no other field of the form has
     * @param description below its field, or null
     */
    record Question(String key, String label, String description, Kind kind, boolean required) {}

    /** How a question is answered; yes and no arrive as {@link #YES} and {@link #NO}. */
    enum Kind {
        YES_NO,
        NUMBER,
        COUNT,
        LINE,
        TEXT,
        DAY
    }

    String YES = "YES";
    String NO = "NO";
}
