package vn.khenthuong.petition.internal;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.petition.Petition;
import vn.khenthuong.petition.PetitionNumber;
import vn.khenthuong.round.LimitGrounds;
import vn.khenthuong.round.RoundLimitChanged;

/** Petitions as what a change of a limit refers to, and the line in the journal of the petition when one does. */
@Component
class PetitionGrounds implements LimitGrounds {

    private static final String LIMIT_CHANGED = "PETITION_LIMIT_CHANGED";
    private static final String RULE = "R-100";

    private final PetitionRepository petitions;
    private final Journal journal;
    private final Clock clock;

    PetitionGrounds(PetitionRepository petitions, Journal journal, Clock clock) {
        this.petitions = petitions;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String require(String round, String reference) {
        return PetitionNumber.parse(reference)
                .flatMap(petitions::find)
                .filter(petition -> petition.isGroundFor(round))
                .map(Petition::number)
                .map(PetitionNumber::toString)
                .orElseThrow(() ->
                        new BadInputException("“Kiến nghị” không có, đã rút hoặc không về đợt %s.".formatted(round)));
    }

    @EventListener
    void limitChanged(RoundLimitChanged changed) {
        if (changed.petition() != null) {
            journal.record(JournalEntry.bySystem(
                    changed.petition(),
                    LIMIT_CHANGED,
                    clock.instant(),
                    null,
                    "Chỉ tiêu đợt %s: %d thành %d, theo %s."
                            .formatted(
                                    changed.round(),
                                    changed.before().max(),
                                    changed.after().max(),
                                    changed.authorisedBy().cited()),
                    RULE));
        }
    }
}
