package vn.khenthuong.tracking.web;

import vn.khenthuong.pages.Formats;
import vn.khenthuong.tracking.Publications.Decision;
import vn.khenthuong.tracking.Publications.Paged;

/** Issued decisions as the public page lists them. */
final class PublicationPage {

    private PublicationPage() {}

    /** A decision in words. */
    record Line(
            String round,
            String roundTitle,
            int ordinal,
            String number,
            String date,
            long rewarded,
            boolean withdrawn) {}

    static Line line(Decision decision) {
        return new Line(
                decision.round(),
                decision.roundTitle(),
                decision.ordinal(),
                decision.number(),
                Formats.day(decision.date()),
                decision.rewarded(),
                decision.withdrawn());
    }

    static Paged<Line> decisions(Paged<Decision> page) {
        return new Paged<>(
                page.items().stream().map(PublicationPage::line).toList(), page.page(), page.pages(), page.first());
    }
}
