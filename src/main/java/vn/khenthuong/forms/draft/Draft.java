package vn.khenthuong.forms.draft;

import java.time.Instant;

/**
 * What an official has typed into the form of a task so far. Personal data: neither logged nor shown to anybody else, so its
 * text form carries no content.
 *
 * @param content a JSON object, key of a field to its value
 * @param revision name of this state
 * @param takenOverFrom who had the task before and handed it over with what he had typed, by name; null where nobody did
 */
record Draft(String content, String revision, Instant savedAt, String takenOverFrom) {

    /** Typed by the official himself from the beginning. */
    Draft(String content, String revision, Instant savedAt) {
        this(content, revision, savedAt, null);
    }

    @Override
    public String toString() {
        return "Draft[%s, %s]".formatted(revision, savedAt);
    }
}
