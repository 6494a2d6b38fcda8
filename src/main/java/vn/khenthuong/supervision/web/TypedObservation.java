package vn.khenthuong.supervision.web;

import vn.khenthuong.supervision.WantedObservation;

/**
 * An observation as it was typed on the page.
 *
 * @param ve code of the round, or of a published list after a slash
 * @param coQuan code of the body; empty where the official belongs to one only
 */
record TypedObservation(String ve, String coQuan, String noiDung) {

    private static final char SLASH = '/';

    WantedObservation wanted() {
        var about = ve == null ? "" : ve;
        var slash = about.indexOf(SLASH);
        return slash < 0
                ? new WantedObservation(about, null, coQuan, noiDung)
                : new WantedObservation(about.substring(0, slash), about.substring(slash + 1), coQuan, noiDung);
    }
}
