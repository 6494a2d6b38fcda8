package vn.khenthuong.forms.draft;

import java.time.Instant;

/**
 * What an official has typed into the form of a task so far. Personal data: neither logged nor shown to anybody else, so its
 * text form carries no content.
 *
 * @param content a JSON object, key of a field to its value
 * @param revision name of this state
 */
record Draft(String content, String revision, Instant savedAt) {

    @Override
    public String toString() {
        return "Draft[%s, %s]".formatted(revision, savedAt);
    }
}
