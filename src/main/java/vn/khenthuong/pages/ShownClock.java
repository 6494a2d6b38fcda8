package vn.khenthuong.pages;

import java.time.Duration;
import java.util.Optional;
import vn.khenthuong.kernel.Actor;

/** Shows the time on every page and in the web applications, where it is not the real one; unless a module offers this, none is shown. */
public interface ShownClock {

    /** What the time is called, in Vietnamese. */
    String label();

    /** How long an open page may take to notice that the clock was put forward; in whole milliseconds. */
    Duration noticedWithin();

    /** Where the reader sets it, within this application; empty for whoever may not. */
    Optional<String> pageFor(Actor reader);
}
