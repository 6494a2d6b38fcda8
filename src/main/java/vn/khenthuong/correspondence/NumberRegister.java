package vn.khenthuong.correspondence;

import java.util.List;
import vn.khenthuong.kernel.BadInputException;

/**
 * Numbers that issuers have given: unique per issuer, series and year, whatever the case of letters and zeros in front. The same
 * number with the same date is the same paper; the same number with another date in the year is a mistake. A matter whose paper is
 * signed again takes its number along, with a new date too, as long as nothing else is under it. A number that names another series is
 * none of this one: 411/TTr-SNV is not a decision's.
 *
 * <p>What an office of the province issues itself is entered by whoever enters it at a step: submissions, minutes, decisions, reports,
 * letters, also those by which a dossier is held, a publication is taken off, an agency of the province answers. What officials cite of
 * others is not: guidance and papers of ministries, answers of bodies that are no offices of the province (taxes, insurance, police, the
 * Party), conclusions and complaints that hold a dossier, the papers that lay down reward money, vouchers, plans and papers of
 * localities before they worked with this software. Their issuers count elsewhere, and a slip in citing one must not block them.
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
