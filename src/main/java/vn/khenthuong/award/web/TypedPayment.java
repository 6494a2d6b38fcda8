package vn.khenthuong.award.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.MultiValueMap;
import vn.khenthuong.award.WantedPayment;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputErrors;

/**
 * What an officer typed about a payment, as it came in; shown again where it is refused.
 *
 * @param chi dossier and version of each reward that was marked
 */
record TypedPayment(List<String> chi, String soChungTu, String ngayChungTu, String ngayChi) {

    /** More than any decision rewards. */
    private static final int MOST = 2000;

    TypedPayment {
        chi = List.copyOf(chi);
    }

    static TypedPayment of(MultiValueMap<String, String> typed) {
        return new TypedPayment(
                typed.getOrDefault("chi", List.of()).stream()
                        .filter(Objects::nonNull)
                        .toList(),
                typed.getFirst("soChungTu"),
                typed.getFirst("ngayChungTu"),
                typed.getFirst("ngayChi"));
    }

    WantedPayment wanted() {
        var errors = new InputErrors();
        var document = Entered.document(soChungTu, ngayChungTu, "Ngày chứng từ", errors);
        var day = errors.gather(() -> Entered.day(ngayChi, "Ngày chi")).orElse(null);
        errors.refuse();
        return new WantedPayment(marked(), document, day);
    }

    private Map<String, Integer> marked() {
        if (chi.size() > MOST) {
            throw new BadInputException("Mỗi lần chi ghi nhận tối đa 2.000 trường hợp.");
        }
        var marked = new HashMap<String, Integer>();
        for (var key : chi) {
            var parts = key.split(RewardPages.SEPARATOR, 2);
            if (parts.length < 2 || !parts[1].matches("\\d{1,9}")) {
                throw new BadInputException("Cần đánh dấu trường hợp ở cột “Chi”.");
            }
            marked.put(parts[0], Integer.valueOf(parts[1]));
        }
        return marked;
    }
}
