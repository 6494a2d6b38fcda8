package vn.khenthuong.award;

import java.time.LocalDate;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.NomineeType;

/** How much money goes with an award by law, for whoever rewards beside the route: the same rule, base salary and rounding. */
public interface RewardFigures {

    /** The class of a letter of commendation that a department, or a locality above the communes, gives. */
    String OF_DEPARTMENT_OR_DISTRICT = "PROVINCE_DISTRICT";

    /**
     * The amount by the rule of the day.
     *
     * @param grade class of the form, as {@code reward.dmn} names it; null for a form without classes
     * @param decided date of the decision
     * @throws IllegalStateException when the table has no row for it, or several
     */
    Figure of(AwardForm form, String grade, NomineeType type, LocalDate decided);

    /**
     * An amount that is laid down where no rule gives one.
     *
     * @return the same
     * @throws vn.khenthuong.kernel.BadInputException when it is not above zero, or beyond the largest there can be
     */
    long checked(long amount, String label);

    /**
     * What the rule gives.
     *
     * @param amount đồng, rounded; null where no rule gives a figure, or no base salary is known for the day
     * @param citation where it stands, for people
     */
    record Figure(Long amount, String citation) {}
}
