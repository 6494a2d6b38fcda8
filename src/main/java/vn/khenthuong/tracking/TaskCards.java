package vn.khenthuong.tracking;

import java.util.Collection;
import java.util.List;
import vn.khenthuong.kernel.BadInputException;

/**
 * What the cards of the task list show. Whoever is offered a task works on what it is about, so a card tells no more than the
 * form behind it; a task that is not offered has no card.
 */
public interface TaskCards {

    /** Most tasks that may be asked for at once; a page of the task list has fifteen. */
    int MAX = 50;

    /**
     * The cards of those of the tasks that the official who asks is offered.
     *
     * @throws BadInputException for too many tasks, or what cannot be the id of one
     */
    List<TaskCard> of(Collection<String> ids);
}
