package vn.khenthuong.tracking.web;

import java.util.List;
import vn.khenthuong.round.AwardRound;

/**
 * The form that calls a round off, or opens it again, with what that touches.
 *
 * @param state of the round, in words
 * @param deadline the one that stands
 * @param lines what is touched, each with how much of it
 */
record RoundEndPage(String code, String title, String state, String deadline, List<Line> lines) {

    /** Something that is touched. */
    record Line(String what, String figure) {}

    static RoundEndPage of(AwardRound round, String deadline, List<Line> lines) {
        return new RoundEndPage(round.code(), round.title(), round.state().label(), deadline, lines);
    }
}
