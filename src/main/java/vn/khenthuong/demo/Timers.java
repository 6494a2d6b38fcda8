package vn.khenthuong.demo;

import java.time.Instant;
import java.util.List;

/** What the models wait for by the calendar. */
public interface Timers {

    /** The timers that are due first after this instant; all of the same instant. */
    List<Timer> nextAfter(Instant moment);

    /**
     * A timer.
     *
     * @param brings what follows, in the words of its model, e.g. “Nhắc nộp báo cáo”
     * @param subject number of the dossier or report, code of the round or year; null where it begins something new
     */
    record Timer(Instant at, String brings, String subject) {}
}
