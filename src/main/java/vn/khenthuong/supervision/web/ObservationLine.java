package vn.khenthuong.supervision.web;

import java.util.List;
import java.util.UUID;

/**
 * An observation as the page shows it; what does not exist is null.
 *
 * @param about the round, or the list
 * @param conflict whether the body itself nominates in the round
 */
record ObservationLine(
        String number,
        String round,
        String about,
        String agency,
        boolean conflict,
        String content,
        String filed,
        String state,
        String tone,
        String answer,
        String answeredBy,
        String withdrawn,
        boolean withdrawable,
        boolean answerable,
        List<File> files) {

    /** A file that was added. */
    record File(UUID id, String name) {}
}
