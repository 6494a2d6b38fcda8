package vn.khenthuong.award;

import java.time.LocalDate;
import java.util.List;
import vn.khenthuong.nomination.DossierSnapshot;

/**
 * The money of a decision that is not issued yet, by the same rule, base salary and rounding as when it is, and by what documents have
 * laid down for it already.
 */
public interface ExpectedRewards {

    /**
     * One for each dossier, in the order given; nothing of it is kept.
     *
     * @param list code of the list the decision is about
     * @param day as if the decision were of it
     * @throws IllegalStateException when the table has no row for one of them, or several
     */
    List<Reward> of(String list, List<DossierSnapshot> dossiers, LocalDate day);
}
