package vn.khenthuong.access.process;

import static org.camunda.bpm.engine.authorization.Permissions.READ;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.springframework.stereotype.Component;

/**
 * The filters of Tasklist follow the {@linkplain ShippedLists shipped lists}: what is missing is created, what differs is
 * changed back, what is shipped no longer goes. Filters that an administrator made carry no key and are left alone.
 */
@Component
class TasklistFilters {

    private final FilterService filters;
    private final ShippedLists lists;

    TasklistFilters(FilterService filters, ShippedLists lists) {
        this.filters = filters;
        this.lists = lists;
    }

    /** Brings the filters up to date. @return the rights to read them */
    List<Grant> ensure() {
        var present = present();
        var grants = new ArrayList<Grant>();
        for (var list : lists.all()) {
            var filter = present.remove(list.key());
            grants.add(Grant.toEverybody(Resources.FILTER, ensure(list, filter), READ));
        }
        present.values().forEach(gone -> filters.deleteFilter(gone.getId()));
        return grants;
    }

    /** The filters that are shipped lists, by key; of several with one key the first is kept. */
    private Map<String, Filter> present() {
        var byKey = new HashMap<String, Filter>();
        for (var filter :
                filters.createTaskFilterQuery().orderByFilterId().asc().list()) {
            var key = keyOf(filter);
            if (key != null && byKey.putIfAbsent(key, filter) != null) {
                filters.deleteFilter(filter.getId());
            }
        }
        return byKey;
    }

    private static String keyOf(Filter filter) {
        return filter.getProperties().get(ShippedList.KEY) instanceof String key
                ? key
                : EarlierLists.keyOf(filter).orElse(null);
    }

    /** @return id of the filter */
    private String ensure(ShippedList list, Filter present) {
        if (present == null) {
            return save(filters.newTaskFilter(list.name()), list);
        }
        return isAsShipped(present, list) ? present.getId() : save(present.setName(list.name()), list);
    }

    private String save(Filter filter, ShippedList list) {
        return filters.saveFilter(filter.setQuery(list.query()).setProperties(list.properties()))
                .getId();
    }

    private boolean isAsShipped(Filter filter, ShippedList list) {
        return filter.getName().equals(list.name())
                && filter.getProperties().equals(list.properties())
                && query(filter).equals(query(filters.newTaskFilter().setQuery(list.query())));
    }

    private static String query(Filter filter) {
        return ((FilterEntity) filter).getQueryInternal();
    }
}
