package vn.khenthuong.selection;

import java.util.Optional;

/** What the lists of a round cite of Home Affairs; whoever keeps the lists says so. */
public interface CitedAgreements {

    /** The agreement that the youngest list of the round with one cites. */
    Optional<CitedAgreement> of(String round);
}
