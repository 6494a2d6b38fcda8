package vn.khenthuong.demo.process;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import vn.khenthuong.matter.ComplaintForm;

/**
 * What happened to a dossier until somebody first sees the demonstration.
 *
 * @param meeting a later one of the unit's council, which proposed it; null for the first one, which proposes no more than the unit may
 * @param content what its unit wrote; empty where it has only been opened
 * @param steps each with the day counted from the opening of the round, the time and what was done, e.g. {@code 0 08:25 OPEN}
 * @param supplement what the reception asked for, or null
 * @param supplemented what the unit wrote anew then, or null
 * @param rejection what the reception proposes, or null
 * @param advice which of the agencies that are asked has answered, or null
 * @param complaint what somebody writes about the nominee, or null
 * @param reason of a return or a withdrawal, or null
 */
record DossierStory(
        String unit,
        String nomineeType,
        String criteriaGroup,
        String nomineeName,
        Meeting meeting,
        Map<String, Object> content,
        List<String> steps,
        Supplement supplement,
        Map<String, Object> supplemented,
        Rejection rejection,
        Advice advice,
        Complaint complaint,
        String reason) {

    /**
     * @param minutes number of its minutes
     * @param day counted from the opening of the round
     */
    record Meeting(String minutes, int day) {}

    /** @param document number of the letter by which an agency agrees */
    record Advice(String agency, String document) {}

    /**
     * @param number of the document by which the focal agency holds the dossier
     * @param days within which it answers
     */
    record Complaint(ComplaintForm form, String complainant, String address, String subject, String number, int days) {}

    /** @param items codes of papers and parts */
    record Supplement(List<String> items, String reason) {}

    /** @param number of the document the head of the focal agency signs, or null where it is not signed yet */
    record Rejection(String code, String reason, String number) {}

    /** What somebody does for it. */
    enum Deed {
        OPEN,
        PAPERS,
        PREPARE,
        WITHDRAW_DRAFT,
        APPROVE,
        RETURN,
        RECEIVE,
        SUPPLEMENT,
        ANSWER,
        SIGN_SUPPLEMENT,
        REJECT,
        SIGN_REJECTION,
        ADVISE,
        SELECT,
        COMPLAIN,
        WITHDRAW
    }

    /** @param day counted from the opening of the round */
    record Step(int day, LocalTime time, Deed deed) {

        static Step parse(String text) {
            var parts = text.split(" ");
            return new Step(Integer.parseInt(parts[0]), LocalTime.parse(parts[1]), Deed.valueOf(parts[2]));
        }
    }
}
