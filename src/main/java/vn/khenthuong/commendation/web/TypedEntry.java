package vn.khenthuong.commendation.web;

import java.util.stream.Stream;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.nomination.NomineeType;

/**
 * What an officer typed about somebody, as it came in; shown again where it is refused.
 *
 * @param doiTuong name of the type
 */
record TypedEntry(String doiTuong, String ten, String chiTiet, String thanhTich) {

    Commended wanted() {
        var type = Stream.of(NomineeType.values())
                .filter(one -> one.name().equals(doiTuong))
                .findFirst()
                .orElse(null);
        return new Commended(0, type, ten, chiTiet, thanhTich);
    }
}
