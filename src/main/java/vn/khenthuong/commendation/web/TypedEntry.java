package vn.khenthuong.commendation.web;

import java.util.stream.Stream;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.nomination.NomineeProfile.Gender;
import vn.khenthuong.nomination.NomineeType;

/**
 * What an officer typed about somebody, as it came in; shown again where it is refused.
 *
 * @param doiTuong name of the type
 * @param danhXung name of the gender; empty where the officer does not know it
 */
record TypedEntry(String doiTuong, String danhXung, String ten, String chiTiet, String thanhTich) {

    private Gender gender() {
        if (danhXung == null || danhXung.isEmpty()) {
            return null;
        }
        return Stream.of(Gender.values())
                .filter(one -> one.name().equals(danhXung))
                .findFirst()
                .orElseThrow(() -> new BadInputException("“Danh xưng” chỉ có thể là Ông hoặc Bà."));
    }

    Commended wanted() {
        var type = Stream.of(NomineeType.values())
                .filter(one -> one.name().equals(doiTuong))
                .findFirst()
                .orElse(null);
        return new Commended(0, type, gender(), ten, chiTiet, thanhTich);
    }
}
