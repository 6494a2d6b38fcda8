package vn.khenthuong.access.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A list of tasks that comes with the software.
 *
 * @param key by which a filter is known as this list, whatever it is called
 * @param position among the lists; the first one is open when an official arrives
 * @param description shown beside the name
 * @param color of the name, dark enough to be read on white
 */
record ShippedList(String key, int position, String name, String description, String color, TaskQuery query) {

    /** The property of a filter that carries the key. */
    static final String KEY = "khenthuong";

    /** What Tasklist keeps with a filter. Values have the types in which the engine reads them back from JSON. */
    Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put(KEY, key);
        properties.put("description", description);
        properties.put("color", color);
        properties.put("priority", position);
        properties.put("refresh", true);
        properties.put("showUndefinedVariable", false);
        return properties;
    }
}
