package vn.khenthuong.notification.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;

/**
 * What may stand as the sender and in the last line of every mail: no address to be led to, and nobody's name but that of the
 * departments that run the awards.
 */
@Component
class OfficeWords {

    /** After folding: an address of a mailbox or page, written out or by its domain alone. */
    private static final Pattern ADDRESS = Pattern.compile(
            "@|://|(?<![\\p{L}\\p{N}])www(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}-]\\.[a-zA-Z]{2,}|\\d{1,3}(?:\\.\\d{1,3}){3}");

    private static final List<String> TITLES = List.of(
            "Chủ tịch",
            "Bí thư",
            "Giám đốc",
            "Thủ trưởng",
            "Lãnh đạo",
            "Chánh Văn phòng",
            "Chánh Thanh tra",
            "Trưởng Ban",
            "Quản trị viên",
            "UBND",
            "Ủy ban nhân dân",
            "Hội đồng",
            "HĐND",
            "Tỉnh ủy",
            "Công an",
            "Trung ương",
            "Chính phủ",
            "Thủ tướng",
            "Bộ trưởng",
            "Bộ Nội vụ",
            "Bộ Lao động",
            "Bộ Tài chính",
            "Quốc hội",
            "Tòa án",
            "Viện kiểm sát",
            "Ngân hàng");

    private final Organization organization;

    OfficeWords(Organization organization) {
        this.organization = organization;
    }

    /** Why the text cannot stand there; empty where it can. */
    Optional<String> objectionTo(String text, String label) {
        if (ADDRESS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).replace('。', '.'))
                .find()) {
            return Optional.of("“%s” không được có địa chỉ trang web, địa chỉ thư.".formatted(label));
        }
        return names(text)
                .map(name ->
                        "“%s” không được mang tên, chức danh của người hay cơ quan khác (%s).".formatted(label, name));
    }

    private Optional<String> names(String text) {
        var departments = organization.holders();
        return Stream.of(
                        TITLES.stream().filter(title -> NameKey.hasWords(text, title)),
                        organization.officialsNamed(text).stream().map(Official::fullName),
                        organization.all().stream()
                                .filter(unit -> !departments.contains(unit.code()))
                                .map(Unit::name)
                                .filter(name -> NameKey.hasWords(text, name)))
                .flatMap(found -> found)
                .findFirst();
    }
}
