package vn.khenthuong.forms;

import java.util.Map;

/**
 * Options that forms still in use offer under values of their own: a task keeps the form its process was deployed with. Such a
 * form is served with the present values, and an answer or draft with a former one is understood.
 */
public interface FormerOptions {

    /** The present value by the former one. */
    Map<String, String> renamed();
}
