package vn.khenthuong.correspondence;

import java.util.List;

/**
 * The facts a paper is made from. Whether it says something else today than its last version is asked of these, not of its text,
 * which also changes where the software words it otherwise.
 *
 * @param printed what every wording of the paper has in it, as it is printed, e.g. names and amounts
 * @param others what else it rests on, in any form
 */
public record PaperFacts(List<String> printed, List<String> others) {

    /** Where a source does not tell them: its text is compared, within one wording. */
    public static final PaperFacts NONE = new PaperFacts(List.of(), List.of());

    public PaperFacts {
        printed = List.copyOf(printed);
        others = List.copyOf(others);
    }

    public boolean areTold() {
        return !printed.isEmpty() || !others.isEmpty();
    }
}
