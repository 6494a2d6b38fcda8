package vn.khenthuong.pages;

import java.util.List;
import vn.khenthuong.kernel.Actor;

/** What a module has waiting for an official on a page of its own, without a task; the home page lists it beside the tasks. */
public interface PendingMatters {

    /** What waits for the reader, first come first; empty for whom it does not concern. */
    List<Pending> of(Actor reader);

    /**
     * Something that waits.
     *
     * @param sentence what it is
     * @param address the page where it is done, within this application
     */
    record Pending(String sentence, String address) {}
}
