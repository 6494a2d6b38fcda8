package vn.khenthuong.assignment;

import java.util.List;
import vn.khenthuong.organization.Official;

/**
 * Somebody's tasks are in the hands of a successor. Heard in the transaction in which that happens.
 *
 * @param heads who is told besides the two, each once
 */
public record TasksHandedOver(Handover handover, Official giver, Official receiver, List<Head> heads) {

    public TasksHandedOver {
        heads = List.copyOf(heads);
    }

    /**
     * A head who is told.
     *
     * @param part what is about his units
     */
    public record Head(Official official, Handover part) {}
}
