package vn.khenthuong.nomination.internal;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.NumberRegister;
import vn.khenthuong.correspondence.NumberSeries;
import vn.khenthuong.correspondence.NumberedPaper;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.CouncilMinutes;
import vn.khenthuong.nomination.DossierContent;

/** Numbers and dates of a unit's papers about its dossiers, in the register of whoever works for the unit. */
@Component
class UnitNumbers {

    private final NumberRegister register;

    UnitNumbers(NumberRegister register) {
        this.register = register;
    }

    /**
     * Minutes that went out under a signature stay as they are, also where an earlier time let one number have two days.
     *
     * @param written what the unit is about to say
     * @throws vn.khenthuong.kernel.BadInputException when the number of the minutes stands for another day already
     */
    public void requireMinutes(Dossier dossier, DossierContent written) {
        if (isNew(dossier, dossier.content().minutes(), written.minutes())) {
            register.require(
                    paper(dossier, NumberSeries.MINUTES, written.minutes().document()));
        }
    }

    /**
     * A supplement may bring other minutes.
     *
     * @param before as they went out
     * @throws vn.khenthuong.kernel.BadInputException when their number stands for another day already
     */
    public void supplemented(Dossier dossier, CouncilMinutes before) {
        if (isNew(dossier, before, dossier.content().minutes())) {
            minutes(dossier).ifPresent(register::enter);
        }
    }

    private static boolean isNew(Dossier dossier, CouncilMinutes before, CouncilMinutes now) {
        return now != null
                && now.document().number() != null
                && now.document().date() != null
                && (!dossier.snapshot().wasSubmitted()
                        || before == null
                        || !before.document().equals(now.document()));
    }

    /** @throws vn.khenthuong.kernel.BadInputException when the number of the Tờ trình stands for another day already */
    public DocumentReference requireSubmission(Dossier dossier, DocumentReference submission) {
        register.require(paper(dossier, NumberSeries.SUBMISSION, submission));
        return submission;
    }

    /** The dossier goes out: its Tờ trình and the minutes it rests on are given papers now. */
    public void goneOut(Dossier dossier) {
        register.enter(Stream.concat(
                        Stream.of(paper(
                                dossier,
                                NumberSeries.SUBMISSION,
                                dossier.snapshot().document())),
                        minutes(dossier).stream())
                .toList());
    }

    /** What the head of the unit wrote about the dossier. */
    public void letter(Dossier dossier, DocumentReference letter) {
        register.enter(paper(dossier, NumberSeries.LETTER, letter));
    }

    private static Optional<NumberedPaper> minutes(Dossier dossier) {
        return Optional.ofNullable(dossier.content().minutes())
                .map(minutes -> paper(dossier, NumberSeries.MINUTES, minutes.document()));
    }

    private static NumberedPaper paper(Dossier dossier, NumberSeries series, DocumentReference document) {
        return new NumberedPaper(dossier.worker(), series, document, dossier.number());
    }
}
