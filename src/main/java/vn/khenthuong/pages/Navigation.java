package vn.khenthuong.pages;

import java.util.List;

/**
 * The navigation above a page.
 *
 * @param entries what modules add to it, as far as it is for the reader, in order
 * @param path of the page
 */
public record Navigation(List<NavigationEntry> entries, String path) {

    /** Where everybody lands: the home page of one's role. */
    public static final String HOME = "/trang-chu";

    public Navigation {
        entries = List.copyOf(entries);
    }

    /** The value of {@code aria-current} for an entry; null where the page is elsewhere. */
    public String current(String address) {
        if (path.equals(address)) {
            return "page";
        }
        return path.startsWith(address + "/") ? "true" : null;
    }
}
