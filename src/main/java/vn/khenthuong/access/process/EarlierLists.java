package vn.khenthuong.access.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.filter.Filter;

/**
 * The lists of earlier releases, which carried no key: known by the name and the description they were shipped with, so that a
 * list of the same name that an administrator made is not taken for one of them.
 */
final class EarlierLists {

    private static final List<Earlier> ALL = List.of(
            new Earlier("group", "Tất cả", "Mọi nhiệm vụ tôi được xem"),
            new Earlier("free", "Chờ nhận", "Nhiệm vụ chưa ai nhận"),
            new Earlier("mine", "Việc của tôi", "Nhiệm vụ tôi đã nhận"),
            new Earlier("overdue", "Quá hạn", "Nhiệm vụ đã quá thời hạn xử lý"));

    private EarlierLists() {}

    /** The key that the filter would carry today. */
    static Optional<String> keyOf(Filter filter) {
        var description = filter.getProperties().get("description");
        return ALL.stream()
                .filter(list -> list.name.equals(filter.getName()) && list.description.equals(description))
                .map(Earlier::key)
                .findFirst();
    }

    private record Earlier(String key, String name, String description) {}
}
