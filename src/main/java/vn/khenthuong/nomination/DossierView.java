package vn.khenthuong.nomination;

import java.util.List;
import java.util.Optional;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.localplan.LocalPlan;

/** The dossier in words and lists, for forms and pages. Changes nothing. */
public interface DossierView {

    /** The whole dossier. Whoever shows it to somebody says so by {@link #shown}. */
    DossierReading show(String number);

    /** Many whole dossiers, in the order of the numbers; what they share is read once. */
    List<DossierReading> show(List<String> numbers);

    /** What the unit has written. */
    DossierContent content(String number);

    /** What the tests of the criteria say about it. */
    CriteriaOutcome criteria(String number);

    /** The reader was shown the whole dossier: notes it, where there is an identity number in it. */
    void shown(String number, Actor reader);

    /** The reader was shown an identity number that somebody else had typed for the dossier and not sent yet: notes it. */
    void typedIdentityShown(String number, Actor reader);

    /** The papers the dossier needs and which of them are there. */
    List<ChecklistItem> checklist(String number);

    /** What the reception asked for last, if it ever did. */
    Optional<SupplementRequest> supplement(String number);

    /** What a supplement of this dossier may ask for: its papers, then the parts the unit writes. */
    List<SupplementItem> supplementItems(String number);

    /** Whether another dossier of the round, live or awarded, has the same name: then the unit explains. */
    boolean hasSameNameInRound(DossierSnapshot dossier);

    /** Other dossiers of the same name, as this reader may know them. */
    SameNames sameNames(DossierSnapshot dossier, Actor reader);

    /**
     * The dossier line by line (danh sách trích ngang), to be shown to whoever is signed in; with an identity number, that is noted.
     *
     * @param withIdentity whether the reader may see identity numbers
     */
    List<SummaryLine> summary(String number, boolean withIdentity);

    /** The dossier as it stands beside others of its round; nobody reads an identity number by it. */
    ComparedDossier compared(String number);

    /** The plan of the locality by which the dossier is measured, or would be if it were handed to the head now. */
    Optional<LocalPlan> localPlan(String number);

    /** What the criteria of the locality say about what was handed to the head; empty where they ask nothing. */
    Optional<LocalOutcome> localOutcome(String number);
}
