package vn.khenthuong.matter.internal;

import java.util.List;
import vn.khenthuong.organization.Performer;

/** Whose matter it is. A function goes to whoever holds it on the day, and its matters with it. */
enum Recorder {
    /** The head of the unit, before its submission. */
    UNIT(List.of()),
    FOCAL_AGENCY(List.of(Performer.FOCAL_OFFICER, Performer.FOCAL_HEAD)),
    APPRAISER(List.of(Performer.APPRAISAL_OFFICER, Performer.APPRAISAL_HEAD));

    private final List<Performer> performers;

    Recorder(List<Performer> performers) {
        this.performers = performers;
    }

    /** Officers first; empty for the unit. */
    List<Performer> performers() {
        return performers;
    }
}
