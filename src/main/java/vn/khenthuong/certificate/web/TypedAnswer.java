package vn.khenthuong.certificate.web;

import vn.khenthuong.certificate.WantedAnswer;
import vn.khenthuong.kernel.InputErrors;

/**
 * What a head typed about a proposal, as it came in; shown again where it is refused.
 *
 * @param deNghi which proposal was shown; null where none came
 * @param ketQua {@link #GRANTED} or {@link #REFUSED}
 */
record TypedAnswer(Long deNghi, String ketQua, String soVanBan, String ngayVanBan, String lyDo) {

    static final String GRANTED = "DONG_Y";
    static final String REFUSED = "KHONG";

    /** Whether the head agrees. */
    public boolean isGranted() {
        return GRANTED.equals(ketQua);
    }

    /** Whether the head does not; neither where nothing was chosen. */
    public boolean isRefused() {
        return REFUSED.equals(ketQua);
    }

    WantedAnswer wanted() {
        var errors = new InputErrors();
        if (!isGranted() && !isRefused()) {
            errors.add("Cần chọn “Đồng ý” hoặc “Không đồng ý”.");
        }
        var document = isGranted() ? Entered.document(soVanBan, ngayVanBan, errors) : null;
        errors.refuse();
        // No proposal ever had the number that stands for none.
        return new WantedAnswer(deNghi == null ? -1 : deNghi, isGranted(), document, lyDo);
    }
}
