package vn.khenthuong.pages;

import java.util.List;

/**
 * What was just done on a page; travels in the address as a code, so that reloading does nothing twice.
 *
 * @param code as it stands in the address
 * @param sentence as it stands on the page
 */
public record DoneMessage(String code, String sentence) {

    /** The sentence for the code, among those of a page; null for any other text. */
    public static String sentence(String code, List<DoneMessage> known) {
        return known.stream()
                .filter(done -> done.code.equals(code))
                .map(DoneMessage::sentence)
                .findFirst()
                .orElse(null);
    }
}
