package vn.khenthuong.tracking.web;

import vn.khenthuong.matter.Matter;
import vn.khenthuong.pages.Formats;

/** What the page of a dossier says about a matter on record: that there is one, by which clause and until when, and what came out. */
record MatterPart(String title, String citation, String recorder, String due, String result, boolean overdue) {

    static MatterPart of(Matter matter) {
        var conclusion = matter.conclusion();
        return new MatterPart(
                matter.title(),
                matter.citation(),
                matter.recorderName(),
                Formats.day(matter.due()),
                conclusion == null
                        ? null
                        : "%s, %s"
                                .formatted(
                                        conclusion.outcome().label(),
                                        conclusion.document().cited()),
                matter.overdue());
    }
}
