package vn.khenthuong.home.web;

import java.util.List;
import vn.khenthuong.pages.PendingMatters.Pending;

/**
 * The home page of an official. A part that is nothing to the reader's role is null, one that is empty says what to do next.
 *
 * @param tasks what waits, or null
 * @param pending what waits for the reader on other pages, without a task
 * @param start how a nomination is begun, or null for those who begin none
 * @param news what changed, or null
 * @param stages the six stages, or null
 * @param places open rounds, or null
 * @param supervises whether the stages are those of everybody, and the boards are the reader's business
 * @param boards rounds with a board; empty for those who watch over nothing
 * @param reports the year of reports, or null
 * @param cares what needs an administrator, or null
 * @param taken what those who sign for the reader hold of his work
 * @param standIns for whom the reader signs today, and who signs for him, one sentence each
 */
record HomePage(
        Tasks tasks,
        List<Pending> pending,
        Start start,
        News news,
        List<StageCell> stages,
        List<RoundPlaces> places,
        boolean supervises,
        List<Board> boards,
        Reports reports,
        List<Care> cares,
        List<Taken> taken,
        List<String> standIns) {

    /**
     * What waits for the reader.
     *
     * @param all counts, of which the lines are the most urgent
     * @param steps the same by step; empty where the lines say it all
     */
    record Tasks(long all, long mine, long late, long soon, List<TaskLine> lines, List<Step> steps) {}

    /** A task of the reader's seat that somebody who signs for him has taken. */
    record Taken(TaskLine task, String holder) {}

    /** Tasks of one step. */
    record Step(String name, long tasks, long late) {}

    /** @param address where a nomination is begun; null while no round takes any */
    record Start(String address) {}

    /**
     * What changed since the last working day.
     *
     * @param since that day
     * @param more steps that are not among the lines
     * @param notices the newest to the reader since then
     */
    record News(String since, List<NewsLine> lines, long more, List<Told> notices) {}

    /** A notice by its subject line. */
    record Told(String title, String when) {}

    /** A round with a board. */
    record Board(String code, String title) {}

    /** @param year null while no year is open */
    record Reports(YearSummary year) {}
}
