package vn.khenthuong.award.web;

import vn.khenthuong.award.WantedAmount;
import vn.khenthuong.kernel.InputErrors;

/**
 * What a head typed about an amount, as it came in; shown again where it is refused.
 *
 * @param hoSo number of the dossier
 * @param phienBan version that was shown; null where none came
 */
record TypedAmount(String hoSo, Integer phienBan, String soTien, String lyDo, String soVanBan, String ngayVanBan) {

    WantedAmount wanted() {
        var errors = new InputErrors();
        var amount = errors.gather(() -> Entered.amount(soTien)).orElse(null);
        var document = Entered.document(soVanBan, ngayVanBan, "Ngày văn bản", errors);
        errors.refuse();
        return new WantedAmount(hoSo, shown(), amount, lyDo, document);
    }

    /** No reward ever had the version that stands for none. */
    private int shown() {
        return phienBan == null ? -1 : phienBan;
    }
}
