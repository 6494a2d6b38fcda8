package vn.khenthuong.forms.draft;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The states a writer knows of ({@code If-Match}): only on one of these it wants to build. The state in which nothing has
 * been saved yet has a tag too, so a first window can be told from a second one.
 *
 * @param any whether every state will do, nothing saved included: the header is missing
 * @param revisions names of the states
 */
record KnownStates(boolean any, List<String> revisions) {

    static final String NOTHING_SAVED = "0";

    /** What a name of a state looks like; {@link #NOTHING_SAVED} is no such name. */
    static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private static final Pattern TAG = Pattern.compile("(?<!W/)\"(0|[A-Za-z0-9-]{8,64})\"");
    private static final String EXISTING = "*";

    /** @param ifMatch the header, or null */
    static KnownStates of(String ifMatch) {
        return ifMatch == null
                ? new KnownStates(true, List.of())
                : new KnownStates(
                        false,
                        ifMatch.strip().equals(EXISTING)
                                ? List.of(EXISTING)
                                : TAG.matcher(ifMatch)
                                        .results()
                                        .map(tag -> tag.group(1))
                                        .toList());
    }

    boolean containsNothingSaved() {
        return any || revisions.contains(NOTHING_SAVED);
    }

    boolean containsEverySaved() {
        return any || revisions.contains(EXISTING);
    }

    static String tag(String revision) {
        return "\"" + revision + "\"";
    }
}
