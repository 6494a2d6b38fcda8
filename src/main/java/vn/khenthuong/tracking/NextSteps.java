package vn.khenthuong.tracking;

import vn.khenthuong.kernel.NotFoundException;

/** What happens next to what an official has just worked on: who has it now, and until when. */
public interface NextSteps {

    /**
     * After a task the official who asks has completed.
     *
     * @throws NotFoundException when it is no task that this official completed
     */
    NextStep afterTask(String taskId);

    /**
     * After a process the official who asks has started.
     *
     * @param instance id of the instance
     * @throws NotFoundException when it is none that this official started
     */
    NextStep afterStart(String instance);
}
