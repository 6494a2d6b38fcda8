package vn.khenthuong.organization.internal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.MailAddresses;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.RegisteredOfficial;
import vn.khenthuong.organization.RegisteredRole;

/** What an official may look like. */
final class OfficialRules {

    private static final Pattern USER_ID = Pattern.compile("[a-z0-9][a-z0-9.-]{1,62}[a-z0-9]");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M} .'’-]{1,99}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Parts of addresses of pages and of the interface that stand where a user id stands. */
    private static final Set<String> ADDRESSES =
            Set.of("them", "nhap", "changes", "import", "slips", "danh-sach.xlsx", "mau.xlsx");

    /** No appointment that still matters is older. */
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /** Nobody is appointed further ahead. */
    private static final int YEARS_AHEAD = 5;

    private final RoleCatalog.Roles catalog;
    private final LocalDate today;

    OfficialRules(RoleCatalog.Roles catalog, LocalDate today) {
        this.catalog = catalog;
        this.today = today;
    }

    /**
     * The official in one spelling.
     *
     * @param before as he stands, or null for somebody new: what is kept as it was is not asked about again
     * @throws BadInputException with everything that is wrong
     */
    RegisteredOfficial checked(RegisteredOfficial wanted, RegisteredOfficial before) {
        var errors = new InputErrors();
        var userId = errors.gather(() -> userId(wanted.userId()));
        var name = errors.gather(() -> name(wanted.fullName()));
        var email = errors.gather(() -> email(wanted.email()));
        var roles = new ArrayList<RegisteredRole>();
        for (var role : wanted.roles()) {
            errors.gather(() -> role(role, before)).ifPresent(roles::add);
        }
        if (wanted.roles().isEmpty() && before == null) {
            errors.add("Cần ít nhất một “Vai trò”.");
        }
        apart(roles, errors);
        errors.refuse();
        return new RegisteredOfficial(userId.orElseThrow(), name.orElseThrow(), email.orElseThrow(), roles);
    }

    private static String userId(String entered) {
        var text = entered == null ? "" : entered.strip();
        if (ADDRESSES.contains(text)) {
            throw new BadInputException("“Tên đăng nhập” này không dùng được; hãy chọn tên khác.");
        }
        if (!USER_ID.matcher(text).matches()) {
            throw new BadInputException(
                    "“Tên đăng nhập” gồm 3–64 chữ thường không dấu, chữ số, dấu chấm hoặc gạch nối, ví dụ nguyen.van.an.");
        }
        return text;
    }

    private static String name(String entered) {
        var text = entered == null
                ? ""
                : BLANKS.matcher(Normalizer.normalize(entered, Normalizer.Form.NFC)
                                .strip())
                        .replaceAll(" ");
        if (!NAME.matcher(text).matches()) {
            throw new BadInputException("“Họ và tên” gồm 2–100 chữ cái, ví dụ Nguyễn Văn An.");
        }
        return text;
    }

    private static String email(String entered) {
        var text = entered == null ? "" : entered.strip();
        if (!MailAddresses.isOne(text)) {
            throw new BadInputException("“Thư điện tử” phải là một địa chỉ, ví dụ an.nv@lamdong.gov.vn.");
        }
        var at = text.lastIndexOf('@');
        return text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT);
    }

    private RegisteredRole role(RegisteredRole wanted, RegisteredOfficial before) {
        if (before != null && before.roles().contains(wanted)) {
            return wanted;
        }
        if (wanted.role() == null || !catalog.exists(wanted.role())) {
            throw new BadInputException(
                    wanted.role() == null || wanted.role().isBlank()
                            ? "Cần nhập “Vai trò”."
                            : "“Vai trò” không có trong danh mục: %s.".formatted(shortened(wanted.role())));
        }
        var errors = new InputErrors();
        var label = catalog.labelOf(wanted.role());
        errors.gather(() -> days(wanted, label));
        if (before != null && before.roles().stream().anyMatch(held -> endsSooner(wanted, held))) {
            errors.refuse();
            return wanted;
        }
        var document = errors.gather(() -> document(wanted, label));
        errors.refuse();
        return document.map(checked ->
                        new RegisteredRole(wanted.role(), wanted.from(), wanted.to(), checked.number(), checked.date()))
                .orElseGet(() -> new RegisteredRole(wanted.role(), wanted.from(), wanted.to(), null, null));
    }

    /** Whether the role is one that is held and only ends sooner: the appointment is not asked for again, where there never was one. */
    private static boolean endsSooner(RegisteredRole wanted, RegisteredRole held) {
        return wanted.to() != null
                && (held.to() == null || wanted.to().isBefore(held.to()))
                && held.endingOn(wanted.to()).equals(wanted);
    }

    private void days(RegisteredRole wanted, String label) {
        if (wanted.from() == null) {
            throw new BadInputException("Cần nhập “Từ ngày” của vai trò “%s”.".formatted(label));
        }
        if (wanted.from().isBefore(EARLIEST) || wanted.from().isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new BadInputException(
                    "“Từ ngày” (%s) của vai trò “%s” quá xa.".formatted(VietnameseDates.of(wanted.from()), label));
        }
        if (wanted.to() != null && wanted.to().isBefore(wanted.from())) {
            throw new BadInputException("“Đến ngày” (%s) của vai trò “%s” không được trước “Từ ngày” (%s)."
                    .formatted(VietnameseDates.of(wanted.to()), label, VietnameseDates.of(wanted.from())));
        }
        var unit = catalog.unitOf(wanted.role());
        if (unit != null && unit.validTo() != null && unit.validTo().isBefore(wanted.from())) {
            throw new BadInputException("%s thôi tồn tại từ sau ngày %s, không nhận vai trò từ ngày %s."
                    .formatted(unit.name(), VietnameseDates.of(unit.validTo()), VietnameseDates.of(wanted.from())));
        }
        if (unit != null && endsAfter(wanted.to(), unit.validTo())) {
            throw new BadInputException(
                    "%s thôi tồn tại từ sau ngày %s: “Đến ngày” của vai trò “%s” không được sau ngày đó."
                            .formatted(unit.name(), VietnameseDates.of(unit.validTo()), label));
        }
    }

    private static boolean endsAfter(LocalDate to, LocalDate last) {
        return last != null && (to == null || to.isAfter(last));
    }

    /** Empty where none is needed and none was entered. */
    private DocumentReference document(RegisteredRole wanted, String label) {
        if (wanted.document() == null && !catalog.isDeciding(wanted.role())) {
            return null;
        }
        return DocumentReference.ofAnyAge(
                wanted.document(),
                "Số văn bản của vai trò %s".formatted(label),
                "Ngày văn bản của vai trò %s".formatted(label),
                EARLIEST,
                today);
    }

    /** The same role never twice on one day, and administrators decide nothing. */
    private void apart(List<RegisteredRole> roles, InputErrors errors) {
        var former = new HashMap<String, List<RegisteredRole>>();
        for (var role : roles) {
            var same = former.computeIfAbsent(role.role(), key -> new ArrayList<>());
            if (same.stream().anyMatch(role::overlaps)) {
                errors.add("Vai trò “%s” được ghi hai lần cho cùng thời gian.".formatted(catalog.labelOf(role.role())));
            }
            same.add(role);
        }
        former.getOrDefault(Bodies.ADMINISTRATORS, List.of()).stream()
                .filter(administrator -> others(former).anyMatch(administrator::overlaps))
                .findFirst()
                .ifPresent(administrator -> errors.add(
                        "Quản trị viên không giữ cùng lúc vai trò nào khác: người quản trị không xử lý hồ sơ."));
    }

    private static Stream<RegisteredRole> others(Map<String, List<RegisteredRole>> roles) {
        return roles.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Bodies.ADMINISTRATORS))
                .flatMap(entry -> entry.getValue().stream());
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
