package vn.khenthuong.home.web;

import vn.khenthuong.pages.Formats;
import vn.khenthuong.tracking.DossierNews;

/**
 * A step somebody else did.
 *
 * @param list whether it was done for a list, which has no page of its own
 */
record NewsLine(String subject, boolean list, String what, String who, String when) {

    static NewsLine of(DossierNews.Line line) {
        return new NewsLine(
                line.subject(),
                line.list(),
                line.outcome() == null ? line.step() : line.step() + ": " + line.outcome(),
                line.actor(),
                Formats.moment(line.at()));
    }
}
