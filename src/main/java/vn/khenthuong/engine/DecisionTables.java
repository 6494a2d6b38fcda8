package vn.khenthuong.engine;

import java.util.List;
import java.util.Map;

/** The rules of the province: decision tables shipped under {@code processes/}, the same ones Cockpit shows. */
public interface DecisionTables {

    /**
     * Every matching row of a decision table, output name to value.
     *
     * @param decision id of the decision, e.g. {@code quotaRule}
     * @param inputs by FEEL name; a null value is allowed
     * @throws IllegalArgumentException when no such decision is shipped
     */
    List<Map<String, Object>> evaluate(String decision, Map<String, Object> inputs);
}
