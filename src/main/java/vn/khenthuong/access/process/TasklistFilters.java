package vn.khenthuong.access.process;

import static org.camunda.bpm.engine.authorization.Permissions.READ;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The lists every official finds in Tasklist. They are written here and nowhere else, because the expressions in them run on
 * the server. What a list shows is limited by the tasks an official is offered; none asks for process variables, which would
 * be slow with many tasks.
 */
@Component
class TasklistFilters {

    private static final List<Map<String, String>> ON_CARDS = List.of(
            Map.of("name", "nominee", "label", "Đối tượng"),
            Map.of("name", "unit", "label", "Đơn vị"),
            Map.of("name", "round", "label", "Đợt"));

    private final FilterService filters;
    private final TaskService tasks;

    TasklistFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    /** Creates the lists that are missing. @return the rights to read them */
    List<Grant> ensure() {
        var grants = new ArrayList<Grant>();
        for (var list : lists()) {
            grants.add(Grant.toEverybody(Resources.FILTER, ensure(list).getId(), READ));
        }
        return grants;
    }

    private List<ShippedList> lists() {
        return List.of(
                new ShippedList(1, "Tất cả", "Mọi nhiệm vụ tôi được xem", "#5a6274", byDue()),
                new ShippedList(2, "Chờ nhận", "Nhiệm vụ chưa ai nhận", "#1a6f3c", byDue().taskUnassigned()),
                new ShippedList(
                        3,
                        "Việc của tôi",
                        "Nhiệm vụ tôi đã nhận",
                        "#1a4f9c",
                        byDue().taskAssigneeExpression("${currentUser()}")),
                new ShippedList(
                        4,
                        "Quá hạn",
                        "Nhiệm vụ đã quá thời hạn xử lý",
                        "#a8211b",
                        byDue().dueBeforeExpression("${now()}")));
    }

    private TaskQuery byDue() {
        return tasks.createTaskQuery().orderByDueDate().asc();
    }

    private Filter ensure(ShippedList list) {
        var present = filters.createTaskFilterQuery().filterName(list.name()).list();
        return present.isEmpty() ? create(list) : present.get(0);
    }

    private Filter create(ShippedList list) {
        return filters.saveFilter(filters.newTaskFilter(list.name())
                .setQuery(list.query())
                .setProperties(Map.of(
                        "description",
                        list.description(),
                        "color",
                        list.color(),
                        "priority",
                        list.position(),
                        "refresh",
                        true,
                        "showUndefinedVariable",
                        false,
                        "variables",
                        ON_CARDS)));
    }

    private record ShippedList(int position, String name, String description, String color, TaskQuery query) {}
}
