package vn.khenthuong.certificate.web;

import vn.khenthuong.certificate.WantedAnswer;
import vn.khenthuong.kernel.InputErrors;

/**
 * What a head typed about a proposal, as it came in; shown again where it is refused.
 *
 * @param deNghi which proposal was shown; null where none came
 * @param ketQua {@link #GRANTED} or anything else
 */
record TypedAnswer(Long deNghi, String ketQua, String soVanBan, String ngayVanBan, String lyDo) {

    static final String GRANTED = "DONG_Y";

    /** Whether the head agrees. */
    public boolean isGranted() {
        return GRANTED.equals(ketQua);
    }

    WantedAnswer wanted() {
        var errors = new InputErrors();
        var document = isGranted() ? Entered.document(soVanBan, ngayVanBan, errors) : null;
        errors.refuse();
        // No proposal ever had the number that stands for none.
        return new WantedAnswer(deNghi == null ? -1 : deNghi, isGranted(), document, lyDo);
    }
}
