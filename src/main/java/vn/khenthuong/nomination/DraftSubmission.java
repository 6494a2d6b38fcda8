package vn.khenthuong.nomination;

import java.util.Collection;
import java.util.stream.Collectors;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperRef;

/** The Tờ trình a unit's head is about to sign, to be looked at before. */
public final class DraftSubmission {

    /** Before the numbers of the dossiers in the key of a draft. */
    public static final String MARK = "+";

    private DraftSubmission() {}

    /** @param numbers of prepared dossiers of one unit and round */
    public static PaperRef of(Collection<String> numbers) {
        return new PaperRef(
                PaperKind.TO_TRINH, numbers.stream().distinct().sorted().collect(Collectors.joining(",", MARK, "")));
    }
}
