package vn.khenthuong.certificate.web;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.util.MultiValueMap;
import vn.khenthuong.certificate.WantedHandOver;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.EnteredDates;

/**
 * What the clerk typed about certificates that were given out, as it came in; shown again where it is refused.
 *
 * @param trao numbers of those that were marked
 */
record TypedHandOver(List<String> trao, String nguoiNhan, String ngayTrao) {

    /** More than any decision rewards. */
    private static final int MOST = 2000;

    TypedHandOver {
        trao = List.copyOf(trao);
    }

    static TypedHandOver of(MultiValueMap<String, String> typed) {
        return new TypedHandOver(
                typed.getOrDefault("trao", List.of()).stream()
                        .filter(Objects::nonNull)
                        .toList(),
                typed.getFirst("nguoiNhan"),
                typed.getFirst("ngayTrao"));
    }

    WantedHandOver wanted() {
        if (trao.size() > MOST) {
            throw new BadInputException("Mỗi lần ghi nhận trao tối đa 2.000 bằng.");
        }
        return new WantedHandOver(
                new HashSet<>(trao),
                nguoiNhan,
                ngayTrao == null || ngayTrao.isBlank() ? null : EnteredDates.day(ngayTrao, "Ngày trao"));
    }
}
