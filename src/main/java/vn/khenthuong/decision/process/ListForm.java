package vn.khenthuong.decision.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.OutcomeForm;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.nomination.Refusal;

/** What the tasks of a list have in common: the view of the person at the task is remembered with the version of the list. */
abstract class ListForm<O extends Enum<O>> extends OutcomeForm<O> {

    /** Key of the number field that may carry the version of the list a person saw. */
    static final String LIST_VERSION = "listVersion";

    /** Fact that lists the options of the composition. */
    static final String LISTABLE = "listableDossiers";

    private final AwardLists lists;

    ListForm(UserTask<O> task, AwardLists lists) {
        super(task);
        this.lists = lists;
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

    /** Why the others are refused, or null where nothing was entered. */
    static Refusal refusal(Answers answers) {
        var entered = Refusal.of(answers);
        return entered.isEmpty() ? null : entered;
    }

    private static List<String> numbers(Object options) {
        return options instanceof Collection<?> listed
                ? listed.stream()
                        .map(option -> (String) ((Map<?, ?>) option).get("value"))
                        .toList()
                : List.of();
    }
}
