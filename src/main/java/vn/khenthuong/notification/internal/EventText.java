package vn.khenthuong.notification.internal;

import java.util.List;

/**
 * What officials read about something that happened; what several cases of one moment share.
 *
 * @param lead what happened, in one or two sentences
 * @param facts numbers, dates and reasons
 * @param next what the reader does now
 * @param step id of the user task that now waits for the reader, or null; the digest then counts it and does not repeat it
 * @param link where it can be seen
 */
record EventText(String lead, List<Fact> facts, String next, String step, Link link) {

    EventText {
        facts = List.copyOf(facts);
    }

    /** A line of two columns. */
    record Fact(String label, String value) {}

    /**
     * A link into the application.
     *
     * @param path for one case, with {@code {number}} where its number belongs
     * @param pathOfAll for several cases
     */
    record Link(String path, String pathOfAll, String label) {}
}
