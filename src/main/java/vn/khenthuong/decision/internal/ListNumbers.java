package vn.khenthuong.decision.internal;

import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.NumberRegister;
import vn.khenthuong.correspondence.NumberSeries;
import vn.khenthuong.correspondence.NumberedPaper;
import vn.khenthuong.decision.Minutes;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;

/** Numbers and dates of the papers about a list, in the registers of the departments and of the province. */
@Component
class ListNumbers {

    private final NumberRegister register;
    private final Organization organization;

    ListNumbers(NumberRegister register, Organization organization) {
        this.register = register;
        this.organization = organization;
    }

    /** The head of the focal agency has signed: the minutes of its council are fixed with the Tờ trình. */
    void focalSigned(AwardList list) {
        if (list.minutes() != null) {
            enter(
                    list,
                    Function.FOCAL_AGENCY,
                    NumberSeries.MINUTES,
                    list.minutes().document());
        }
        enter(list, Function.FOCAL_AGENCY, NumberSeries.SUBMISSION, list.focalSubmission());
    }

    /**
     * The composition says by which minutes; they are fixed by the signature alone.
     *
     * @param minutes null where there are none
     * @throws vn.khenthuong.kernel.BadInputException when their number stands for another day already
     */
    void requireMinutes(AwardList list, Minutes minutes) {
        if (minutes != null) {
            register.require(paper(list, Function.FOCAL_AGENCY, NumberSeries.MINUTES, minutes.document()));
        }
    }

    /** For a signature that is measured against the limits before it is good. */
    void requireAppraisal(AwardList list, DocumentReference submission) {
        register.require(paper(list, Function.APPRAISER, NumberSeries.SUBMISSION, submission));
    }

    /** The submission goes to the Chair. */
    void submitted(AwardList list) {
        enter(list, Function.APPRAISER, NumberSeries.SUBMISSION, list.appraisalSubmission());
    }

    /** The clerk gives the decision its number: nothing else of the Chair has it in the year. */
    void issued(AwardList list, DocumentReference decision) {
        register.enter(new NumberedPaper(
                NumberedPaper.PROVINCE,
                NumberSeries.DECISION,
                decision,
                list.code().toString()));
    }

    private void enter(AwardList list, Function function, NumberSeries series, DocumentReference document) {
        register.enter(paper(list, function, series, document));
    }

    private NumberedPaper paper(AwardList list, Function function, NumberSeries series, DocumentReference document) {
        var issuer = organization.holder(function, document.date()).code();
        return new NumberedPaper(issuer, series, document, list.code().toString());
    }
}
