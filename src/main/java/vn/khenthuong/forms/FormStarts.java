package vn.khenthuong.forms;

import java.util.List;
import java.util.Map;

/** Starts processes by their start forms, for features that have the answers already: the same door as the form in Tasklist. */
public interface FormStarts {

    /**
     * Starts one instance of the newest version for each submission, as the official who is signed in: all of them or, with the
     * refusal of one, none. Many at once are checked as if each came alone, but what is the same for all is asked once, and what
     * they write is written together.
     *
     * @param process key
     * @param submitted what an official would enter, by key of the field
     * @return what was started, in the same order
     * @throws vn.khenthuong.kernel.RefusedException when a submission is refused
     */
    List<Started> start(String process, List<Map<String, Object>> submitted);

    /** The same for one. */
    default Started start(String process, Map<String, Object> submitted) {
        return start(process, List.of(submitted)).get(0);
    }

    /**
     * A process that was started.
     *
     * @param instance id of the process instance
     * @param businessKey the number officials use
     */
    record Started(String instance, String businessKey) {}
}
