package vn.khenthuong.forms;

import java.util.List;

/** The papers a step brings about, to be looked at before it is taken. Any feature may supply some. */
public interface Previews {

    /**
     * Those of a step, in the order in which officials read them. Asked whenever a form is read: says what they are called and where
     * they are, looks nothing up; whether the reader may read them is asked at the address.
     *
     * @param task id of the task in the model
     * @param subject its business key
     */
    List<Preview> of(String task, String subject);

    /**
     * A draft to be looked at.
     *
     * @param title in Vietnamese, e.g. {@code Tờ trình của đơn vị}
     * @param address of its PDF on this server
     */
    record Preview(String title, String address) {}
}
