package vn.khenthuong.award.web;

import vn.khenthuong.award.WantedSource;
import vn.khenthuong.kernel.InputErrors;

/**
 * What a head typed about a source, as it came in; shown again where it is refused.
 *
 * @param phienBan version that was shown
 * @param nguonChi code of the source
 */
record TypedSource(long phienBan, String nguonChi, String lyDo, String soVanBan, String ngayVanBan) {

    WantedSource wanted() {
        var errors = new InputErrors();
        var document = Entered.document(soVanBan, ngayVanBan, "Ngày văn bản", errors);
        errors.refuse();
        return new WantedSource(phienBan, nguonChi, lyDo, document);
    }
}
