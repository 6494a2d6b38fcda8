package vn.khenthuong.matter;

import java.time.LocalDate;
import vn.khenthuong.nomination.HoldGround;

/** What has to be known about a matter, by its ground. */
public sealed interface MatterFacts {

    /** Why the dossier stands still. */
    HoldGround ground();

    /** What it is about, in the recorder's words. */
    String subject();

    /**
     * The nominee may be disciplined.
     *
     * @param authority who decides about it
     */
    record Discipline(String authority, String subject) implements MatterFacts {

        @Override
        public HoldGround ground() {
            return HoldGround.DISCIPLINE;
        }
    }

    /**
     * The nominee is inspected.
     *
     * @param authority who inspects
     * @param programme the programme or plan of inspection, or the occasion
     */
    record Inspection(String authority, String programme, String subject) implements MatterFacts {

        @Override
        public HoldGround ground() {
            return HoldGround.INSPECTION;
        }
    }

    /**
     * Somebody complains, denounces or petitions.
     *
     * @param receivedOn day the letter came
     * @param complainant who wrote it, protected; null where the letter has no name
     * @param complainantAddress where the answer goes, protected; null where it is not known
     */
    record Complaint(
            ComplaintForm form, LocalDate receivedOn, String complainant, String complainantAddress, String subject)
            implements MatterFacts {

        @Override
        public HoldGround ground() {
            return HoldGround.COMPLAINT;
        }
    }
}
