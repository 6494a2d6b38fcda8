package vn.khenthuong.home;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;

/** What waits for an official in the engine: the tasks that are his, and those offered to his roles that nobody has taken. */
public interface Desk {

    /** What is said of a task that is done, and alike of one that was never offered to whoever asks. */
    String GONE = "Việc này không còn chờ bạn: có thể đã làm xong, hoặc hồ sơ đã rời bước này.";

    /**
     * How much waits, counted; only the most urgent tasks are read one by one.
     *
     * @param now what is due by then is late
     * @param soon what is due by then is due soon
     * @param most how many tasks are read
     */
    DeskLoad load(Actor actor, Instant now, Instant soon, int most);

    /**
     * Tasks of these groups that somebody else has taken, the most urgent first.
     *
     * @param groups whose tasks
     * @param holder user id
     * @param most how many at most
     */
    List<DeskLoad.WaitingTask> takenBy(String holder, Set<String> groups, int most);

    /**
     * The official who is signed in takes the task; one that is his already stays his.
     *
     * @throws ConflictException when somebody else has taken it
     * @throws NotFoundException when it is done, or was never offered to this official
     */
    void claim(String task, Actor actor);
}
