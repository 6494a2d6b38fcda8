package vn.khenthuong.appraisal;

import java.util.Optional;
import vn.khenthuong.nomination.DossierSnapshot;

/** The receipts; each gets its number in the transaction in which its dossier is found complete, without gaps per agency and year. */
public interface Receipts {

    /** The receipt of a dossier, once it has been found complete. */
    Optional<Receipt> of(DossierSnapshot dossier);
}
