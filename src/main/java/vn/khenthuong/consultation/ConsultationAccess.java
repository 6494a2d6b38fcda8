package vn.khenthuong.consultation;

import java.util.List;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.nomination.DossierReading;

/** What officials of an agency see: the questions to their own agency, and with each the least they need to answer. */
public interface ConsultationAccess {

    /** Whether there is anything for the official to see. */
    boolean concerns(Actor reader);

    /** The questions to the official's agencies, newest first. */
    List<Question> questions(Actor reader);

    /**
     * The question with this key, for an official of its agency.
     *
     * @throws NotFoundException when there is none, and alike when it is none of this official's business
     */
    Question require(String key, Actor reader);

    /** Whether there is such a question to an agency of this official's. */
    boolean isAsked(String key, Actor reader);

    /** The least that an agency needs to answer, whoever asks. */
    Question question(Consultation consultation);

    /** Where the nominee of a dossier is found, as an agency may know it: no home address; empty where it is not known. */
    String address(DossierReading dossier);

    /**
     * A question as an agency sees it: no papers, no identity numbers, nothing of what others said.
     *
     * @param nomineeType in words
     * @param address where the nominee is found: address of a collective, place of work of a person; empty where it is not known
     * @param awardForm in words
     * @param unitName who nominates
     * @param held whether the dossier stands still, and the time with it
     */
    record Question(
            Consultation consultation,
            String agencyName,
            String nominee,
            String nomineeType,
            String address,
            String awardForm,
            String unitName,
            boolean held) {}
}
