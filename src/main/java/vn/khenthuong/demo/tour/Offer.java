package vn.khenthuong.demo.tour;

import vn.khenthuong.engine.EngineNames;

/**
 * One click.
 *
 * @param official user id of the official as whom it is done; null for the administrator's own
 * @param task id of a task that is the official's then, or null
 * @param path where it leads to, within this application; null where it does something
 * @param deed what it does, or null where it leads somewhere
 */
public record Offer(String label, String official, String task, String path, Deed deed) {

    /** What the clock, or somebody in the wings, does. */
    public enum Deed {
        CLOSE_ROUND,
        RUN_TO_CHAIR,
        NEXT_EVENT,
        NEXT_REORGANISATION
    }

    /** To sit down at a task. */
    static Offer task(String label, String official, String task) {
        return new Offer(label, official, task, EngineNames.TASKLIST + "#/?task=" + task, null);
    }

    /** To look at a page as the official. */
    static Offer page(String label, String official, String path) {
        return new Offer(label, official, null, path, null);
    }

    /** To look at a page that everybody, or the administrator, reads. */
    static Offer own(String label, String path) {
        return new Offer(label, null, null, path, null);
    }

    static Offer deed(String label, Deed deed) {
        return new Offer(label, null, null, null, deed);
    }

    /** What has to be said before it is done, because it cannot be undone; null where there is no such thing. */
    public String warning() {
        return deed == Deed.CLOSE_ROUND
                ? "Đóng đợt ngay? Sau đó không đơn vị nào ký trình được nữa: chặng a phải xem trước."
                : null;
    }
}
