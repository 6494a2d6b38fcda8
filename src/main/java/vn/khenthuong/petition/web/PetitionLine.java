package vn.khenthuong.petition.web;

import java.util.List;
import java.util.UUID;

/**
 * A petition as the pages show it; what does not exist is null.
 *
 * @param department the department it is with, as it is called today
 * @param tone of the label of its state
 * @param answeredBy who answered, and when
 * @param withdrawable whether the reader could take it back now, and add files
 */
record PetitionLine(
        String number,
        String unit,
        String round,
        String roundState,
        String kind,
        String title,
        String content,
        String document,
        String department,
        String state,
        String tone,
        String filed,
        String forwarded,
        String report,
        String answer,
        String answeredBy,
        String answerDocument,
        String ending,
        boolean withdrawable,
        List<File> files,
        List<Change> changes) {

    /** A change of a limit that refers to it. */
    record Change(String round, String subject, String before, String after, String document) {}

    /** A file that was added. */
    record File(UUID id, String name) {}
}
