package vn.khenthuong.tracking.web;

import java.util.List;
import java.util.UUID;

/**
 * A change of a round as its page shows it.
 *
 * @param when day and time
 * @param before null where there was nothing
 * @param by who entered it
 * @param petition number of the petition it refers to, or null
 * @param petitionSeen whether the reader may open that petition
 * @param files of its document, newest first
 */
record RoundChangeLine(
        long id,
        String when,
        String kind,
        String subject,
        String before,
        String after,
        String document,
        String by,
        String petition,
        boolean petitionSeen,
        List<File> files) {

    /** A version of the filed document. */
    record File(UUID id, String name) {}
}
