package vn.khenthuong.selection;

import java.util.List;
import vn.khenthuong.nomination.NomineeType;

/**
 * The choice from the pool of a round as one official sees it.
 *
 * @param title of the round
 * @param ordering grows with every change of a place; an agreement is given to one
 * @param position what Home Affairs said last, or null
 * @param earlier what it said before, newest first
 * @param cited the agreement a list cites where Home Affairs has said nothing here, or null
 * @param mayRank whether the reader may change the ranking now
 * @param mayState whether the reader may agree or object now
 */
public record SelectionSheet(
        String round,
        String title,
        String state,
        int ordering,
        List<Kind> kinds,
        Position position,
        List<Position> earlier,
        CitedAgreement cited,
        boolean mayRank,
        boolean mayState) {

    /** Whether places have changed since Home Affairs spoke. */
    public boolean isOutdated() {
        return position != null && position.ordering() != ordering;
    }

    /**
     * The cases of one kind of nominee.
     *
     * @param version of its ranking
     * @param min fewest cases the plan asks for
     * @param max most cases that can be chosen
     * @param citation where the plan says so
     * @param cases ranked ones first
     * @param ties what the law says about equal places, one sentence for each of them
     */
    public record Kind(
            NomineeType type,
            int version,
            int min,
            int max,
            String citation,
            List<ComparedCase> cases,
            List<String> ties) {}
}
