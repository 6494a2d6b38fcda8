package vn.khenthuong.organization;

import java.util.List;

/** The open tasks of the engine, counted. */
public interface OpenTasks {

    /** By who works them and the group they are offered to today. */
    List<Offered> offered();

    /**
     * Tasks offered to one group.
     *
     * @param performer who works them, as the model says
     * @param group e.g. {@code canbo.dam-rong}
     */
    record Offered(Performer performer, String group, int count) {}
}
