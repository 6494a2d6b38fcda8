package vn.khenthuong.forms;

import java.util.Collection;
import java.util.Set;

/** Whether something stands in what officials have typed and not sent yet; what it is, is theirs alone. */
public interface TypedAnswers {

    /**
     * Of which of these process instances a draft of any open task answers the field.
     *
     * @param businessKeys of the instances
     * @param field key of the field
     */
    Set<String> with(Collection<String> businessKeys, String field);
}
