package vn.khenthuong.decision.web;

import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDates;

/** Number and date as they were typed; what was left empty is null and told by whoever needs it. */
record TypedNumber(String soVanBan, String ngayVanBan, String nguoiKy) {

    /** @throws vn.khenthuong.kernel.BadInputException for a date that cannot be read */
    DocumentReference document() {
        var day = ngayVanBan == null || ngayVanBan.isBlank() ? null : EnteredDates.day(ngayVanBan, "Ngày văn bản");
        return new DocumentReference(soVanBan, day);
    }
}
