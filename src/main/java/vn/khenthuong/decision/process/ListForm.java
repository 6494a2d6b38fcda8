package vn.khenthuong.decision.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.khenthuong.decision.AwardListProcess;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.TaskForm;

/** What the tasks of a list have in common: the view of the person at the task is remembered with the version of the list. */
abstract class ListForm implements TaskForm {

    static final String OUTCOME = "outcome";
    static final String REASON = "reason";

    /** Key of the number field that may carry the version of the list a person saw. */
    static final String LIST_VERSION = "listVersion";

    /** Fact that lists the options of the composition. */
    static final String LISTABLE = "listableDossiers";

    private final AwardLists lists;

    ListForm(AwardLists lists) {
        this.lists = lists;
    }

    @Override
    public final String process() {
        return AwardListProcess.KEY;
    }

    @Override
    public final void shown(CurrentTask task, Map<String, Object> facts) {
        lists.shown(
                task.businessKey(),
                task.taskId(),
                task.actor().userId(),
                (Integer) facts.get(LIST_VERSION),
                numbers(facts.get(LISTABLE)));
    }

    final AwardLists lists() {
        return lists;
    }

    private static List<String> numbers(Object options) {
        return options instanceof Collection<?> listed
                ? listed.stream()
                        .map(option -> (String) ((Map<?, ?>) option).get("value"))
                        .toList()
                : List.of();
    }
}
