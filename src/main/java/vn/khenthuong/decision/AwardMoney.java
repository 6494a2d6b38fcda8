package vn.khenthuong.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khenthuong.nomination.DossierSnapshot;

/** The money that goes with the awards of a list, as its steps and papers ask for it; answered by the feature that keeps rewards. */
public interface AwardMoney {

    /**
     * Whom the law rewards with an amount that nobody knows: no rule of the day gives one and no document has laid one down. Their
     * decision is not numbered before somebody has.
     *
     * @param list code of the list
     * @param day of the decision
     * @return some of the given ones, in their order
     */
    List<DossierSnapshot> withoutAmount(String list, List<DossierSnapshot> awarded, LocalDate day);

    /**
     * What a paper says of it before the decision: the amount of each kind, the total in figures and words, the source; empty where no
     * amount is known.
     *
     * @param list code of the list
     * @param day as if the decision were of it
     */
    Optional<String> inWords(String list, List<DossierSnapshot> awarded, LocalDate day);

    /**
     * Where amounts are laid down, on this server.
     *
     * @param list code of the list
     */
    String address(String list);
}
