package vn.khenthuong.kernel;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Roles that officials hold for some kinds of work only. */
public interface RoleLimits {

    /**
     * By group, the keys of the processes whose tasks the official may work in it; a group that is not named has no limit. Mostly
     * empty.
     */
    Map<String, Set<String>> of(Actor actor);

    /** Whether a task of the process that is offered to these groups is within what the official may work. */
    default boolean allow(Actor actor, String process, Collection<String> offered) {
        var limits = of(actor);
        return limits.isEmpty()
                || offered.stream().noneMatch(limits::containsKey)
                || offered.stream()
                        .filter(actor::isIn)
                        .anyMatch(group ->
                                !limits.containsKey(group) || limits.get(group).contains(process));
    }

    /** What somebody is told who reaches beyond. */
    String BEYOND = "Văn bản giao bạn ký thay không gồm loại việc này; hãy để người giữ chức danh làm.";
}
