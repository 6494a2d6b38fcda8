package vn.khenthuong.pages;

import java.util.List;

/**
 * The navigation above a page.
 *
 * @param entries what modules add to it, as far as it is for the reader
 * @param path of the page
 * @param hasTasks whether the reader has a role in which tasks are worked, and so the list of them
 */
public record Navigation(List<NavigationEntry> entries, String path, boolean hasTasks) {

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
