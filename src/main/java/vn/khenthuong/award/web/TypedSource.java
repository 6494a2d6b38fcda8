package vn.khenthuong.award.web;

import vn.khenthuong.award.WantedSource;
import vn.khenthuong.kernel.InputErrors;

/**
 * What a head typed about a source, as it came in; shown again where it is refused.
 *
 * @param phienBan version that was shown; null where none came
 * @param nguonChi code of the source
 */
record TypedSource(Long phienBan, String nguonChi, String lyDo, String soVanBan, String ngayVanBan) {

    WantedSource wanted() {
        var errors = new InputErrors();
        var document = Entered.document(soVanBan, ngayVanBan, "Ngày văn bản", errors);
        errors.refuse();
        return new WantedSource(shown(), nguonChi, lyDo, document);
    }

    /** No reward ever had the version that stands for none. */
    private long shown() {
        return phienBan == null ? -1 : phienBan;
    }
}
