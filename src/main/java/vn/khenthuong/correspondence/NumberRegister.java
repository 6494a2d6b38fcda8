package vn.khenthuong.correspondence;

import java.util.List;
import vn.khenthuong.kernel.BadInputException;

/**
 * Numbers that issuers have given: unique per issuer, series and year, whatever the case of letters and zeros in front. The same
 * number with the same date is the same paper; the same number with another date in the year is a mistake. A matter whose paper is
 * signed again takes its number along, with a new date too, as long as nothing else is under it. A number that names another series is
 * none of this one: 411/TTr-SNV is not a decision's.
 */
public interface NumberRegister {

    /**
     * Refuses what {@link #enter} would refuse, and enters nothing: for the moment at which a number is typed and the step may still
     * come to nothing.
     *
     * @throws BadInputException naming the field and what holds the number
     */
    void require(NumberedPaper paper);

    /**
     * Enters the number in the transaction of the step.
     *
     * @throws BadInputException naming the field and what holds the number
     */
    void enter(NumberedPaper paper);

    /**
     * The same for the papers of one step; the first that cannot be entered is told, and none is.
     *
     * @param papers of different series
     */
    void enter(List<NumberedPaper> papers);
}
