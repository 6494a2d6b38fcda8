package vn.khenthuong.tracking;

import java.util.Collection;
import java.util.List;

/** The tasks in the task list of the official who asks. */
public interface OfferedTasks {

    /** Those of these tasks that the engine would show to the official; of the others there is no trace. */
    List<OfferedTask> among(Collection<String> ids);
}
