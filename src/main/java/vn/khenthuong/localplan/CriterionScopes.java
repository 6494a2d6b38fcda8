package vn.khenthuong.localplan;

import java.util.List;

/** For whom a criterion can be, beside for everybody: kinds of nominees and groups of criteria. Told by whoever knows nominees. */
public interface CriterionScopes {

    /** In the order of the plan. */
    List<Scope> all();

    /**
     * A kind of nominee or a group.
     *
     * @param label what officials call it
     */
    record Scope(String code, String label) {}
}
