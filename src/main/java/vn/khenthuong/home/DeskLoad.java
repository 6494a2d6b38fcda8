package vn.khenthuong.home;

import java.time.Instant;
import java.util.List;

/**
 * What waits for an official.
 *
 * @param steps the same counted by step, the fullest first
 * @param first the most urgent tasks
 */
public record DeskLoad(List<StepLoad> steps, List<WaitingTask> first) {

    /**
     * The tasks of one step.
     *
     * @param name what the step is called
     * @param mine of these, taken by the official
     * @param late of these, past their date
     * @param soon of these, due soon
     */
    public record StepLoad(String name, long tasks, long mine, long late, long soon) {}

    /**
     * A task.
     *
     * @param step what its step is called
     * @param due first instant that is too late, or null
     * @param mine whether the official has taken it
     */
    public record WaitingTask(String id, String step, Instant due, boolean mine) {}

    public DeskLoad {
        steps = List.copyOf(steps);
        first = List.copyOf(first);
    }

    public long tasks() {
        return steps.stream().mapToLong(StepLoad::tasks).sum();
    }

    public long mine() {
        return steps.stream().mapToLong(StepLoad::mine).sum();
    }

    public long late() {
        return steps.stream().mapToLong(StepLoad::late).sum();
    }

    public long soon() {
        return steps.stream().mapToLong(StepLoad::soon).sum();
    }
}
