package vn.khenthuong.demo;

import vn.khenthuong.kernel.ScheduledWork;

/** Timed work that somebody who looks at the calendar waits for; a morning's routine is none. */
public interface ForeseenWork extends ScheduledWork {

    /** What it will bring, in Vietnamese, e.g. “Mở đợt TK2025”. */
    String brings();
}
