package vn.khenthuong.home.web;

import java.util.List;

/**
 * The places of an open round.
 *
 * @param deadline last day in time for the reader
 * @param words how near that is
 * @param lines limits of the reader's units, or those of the whole round
 */
record RoundPlaces(String code, String title, String deadline, String words, List<Line> lines) {

    /**
     * A limit, or several counted together.
     *
     * @param whose name of the unit, of the pool, or of all units
     * @param types kinds of nominee
     * @param rule where the plan says so; null where several are counted together
     */
    record Line(String whose, String types, int used, int max, String rule) {

        /** Places that are left; negative where a limit was lowered below its use. */
        public int left() {
            return max - used;
        }
    }
}
