package vn.khenthuong.home.web;

import vn.khenthuong.tracking.DossiersAtWork.StageCount;

/**
 * One of the six stages, with the dossiers in the reader's sight.
 *
 * @param stage its name, by which the list of dossiers is asked for it
 */
record StageCell(String stage, String label, long dossiers, long late) {

    static StageCell of(StageCount count) {
        return new StageCell(count.stage().name(), count.stage().label(), count.dossiers(), count.late());
    }
}
