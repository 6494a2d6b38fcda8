package vn.khenthuong.forms;

/** Whether something stands in what officials have typed and not sent yet; what it is, is theirs alone. */
public interface TypedAnswers {

    /**
     * Whether a draft of any open task of the process instance answers the field.
     *
     * @param businessKey of the instance
     * @param field key of the field
     */
    boolean has(String businessKey, String field);
}
