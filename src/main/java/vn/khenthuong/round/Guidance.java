package vn.khenthuong.round;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;

/** The Hướng dẫn by which a round was opened, as papers rest upon it. */
@Component
public class Guidance {

    private final Rounds rounds;
    private final Organization organization;

    public Guidance(Rounds rounds, Organization organization) {
        this.rounds = rounds;
        this.organization = organization;
    }

    /**
     * The document and who issued it.
     *
     * @param issuer as the agency was called on the day of the document
     */
    public record Issued(DocumentReference document, String issuer) {}

    /** Empty for a round without one. */
    public Optional<Issued> of(String round) {
        return Optional.ofNullable(rounds.mandateOf(round))
                .map(RoundMandate::guidance)
                .map(document -> new Issued(document, issuerOn(document.date())));
    }

    private String issuerOn(LocalDate day) {
        return organization.holder(Function.APPRAISER, day).name();
    }
}
