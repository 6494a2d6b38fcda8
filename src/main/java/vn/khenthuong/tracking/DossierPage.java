package vn.khenthuong.tracking;

import java.util.List;

/**
 * One page of what a search found, in order of number.
 *
 * @param page counted from 0
 * @param size dossiers a full page holds
 * @param total dossiers found on all pages
 */
public record DossierPage(List<DossierRow> items, int page, int size, long total) {

    public DossierPage {
        items = List.copyOf(items);
    }

    /** Number of pages; at least one. */
    public int pages() {
        return Math.toIntExact(Math.max(1, (total + size - 1) / size));
    }
}
