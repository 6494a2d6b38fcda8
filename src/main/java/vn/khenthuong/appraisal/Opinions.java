package vn.khenthuong.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.nomination.CriteriaOverride;
import vn.khenthuong.nomination.Refusal;

/**
 * The opinions of the focal agency and of Home Affairs on a dossier. Both are proposals; every one is kept. Whoever reviews does
 * not appraise (four-eyes, also when one department holds both functions). Round and dossier are held first: the next step asks
 * about the list, which needs the round too.
 */
public interface Opinions {

    /** Every opinion on the dossier, oldest first. */
    List<Opinion> of(String number);

    /** The same for many, by number; those about whom nothing was said are left out. */
    Map<String, List<Opinion>> of(Collection<String> numbers);

    /**
     * The focal agency proposes to select the case.
     *
     * @param remark required where a numeric test failed or cannot be proven yet
     */
    default void select(String number, Actor actor, String remark) {
        select(number, actor, remark, null);
    }

    /**
     * The same, where a criterion is not met in a year in which the criteria bind.
     *
     * @param override the document of the focal agency's head; null where none was entered
     * @throws vn.khenthuong.kernel.BadInputException where one is needed and missing or incomplete
     */
    void select(String number, Actor actor, String remark, CriteriaOverride override);

    /** The same on a form that could not ask for the document yet; the remark is enough there. */
    void selectOnEarlierForm(String number, Actor actor, String remark);

    /**
     * The focal agency proposes not to select the case.
     *
     * @param refusal its code is required for cases under a limit of their unit; {@code BEYOND_NUMBER} is for the pool only
     */
    void notSelect(String number, Actor actor, String remark, Refusal refusal);

    /** Home Affairs proposes the award. */
    void pass(String number, Actor actor, String remark);

    /** Home Affairs proposes no award; final when its head submits the list. Numbers are no reason here: they were settled before. */
    void fail(String number, Actor actor, String remark, Refusal refusal);

    /** Home Affairs wants the focal agency to review the case again; it keeps its place on the list. */
    void returnToReview(String number, Actor actor, String remark, String reason);
}
