package vn.khenthuong.organization.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.RegisteredOfficial;
import vn.khenthuong.organization.RegisteredRole;

/** What is other between two states of an official, in sentences and in effect. */
final class OfficialDifferences {

    private final RoleCatalog.Roles catalog;
    private final List<String> sentences = new ArrayList<>();
    private boolean decisive;
    private boolean givesDecidingRole;
    private boolean movesDecidingAddress;

    /** @param before null for somebody new */
    OfficialDifferences(RoleCatalog.Roles catalog, RegisteredOfficial before, RegisteredOfficial after) {
        this.catalog = catalog;
        if (before == null) {
            sentences.add("Thêm %s, tên đăng nhập %s, thư điện tử %s."
                    .formatted(after.fullName(), after.userId(), orNone(after.email())));
        } else {
            person(before, after);
        }
        roles(before == null ? List.of() : before.roles(), after.roles());
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }

    /** Whether it is about a deciding role, or about the address of somebody who holds one. */
    boolean isDecisive() {
        return decisive;
    }

    /** Whether somebody gets a deciding role, or holds one longer. */
    boolean givesDecidingRole() {
        return givesDecidingRole;
    }

    /** Whether somebody who holds a deciding role is written to elsewhere. */
    boolean movesDecidingAddress() {
        return movesDecidingAddress;
    }

    private void person(RegisteredOfficial before, RegisteredOfficial after) {
        if (!before.fullName().equals(after.fullName())) {
            sentences.add("Họ và tên: %s → %s.".formatted(before.fullName(), after.fullName()));
        }
        if (!before.email().equals(after.email())) {
            sentences.add("Thư điện tử: %s → %s.".formatted(orNone(before.email()), orNone(after.email())));
            movesDecidingAddress = before.roles().stream().anyMatch(catalog::decidesFromNow);
            decisive |= movesDecidingAddress;
        }
    }

    private void roles(List<RegisteredRole> before, List<RegisteredRole> after) {
        var former = byKey(before);
        var present = byKey(after);
        present.forEach((key, role) -> compare(former.get(key), role));
        former.forEach((key, role) -> {
            if (!present.containsKey(key)) {
                sentences.add("Bỏ vai trò “%s” từ ngày %s.".formatted(label(role), VietnameseDates.of(role.from())));
                decisive |= catalog.isDeciding(role.role());
            }
        });
    }

    private void compare(RegisteredRole before, RegisteredRole after) {
        if (after.equals(before)) {
            return;
        }
        if (before == null) {
            sentences.add("Thêm vai trò “%s” %s%s.".formatted(label(after), time(after), document(after)));
        } else if (!Objects.equals(before.to(), after.to())) {
            sentences.add(
                    after.to() == null
                            ? "Vai trò “%s” không còn ngày kết thúc%s.".formatted(label(after), document(after))
                            : "Vai trò “%s” kết thúc hết ngày %s%s."
                                    .formatted(label(after), VietnameseDates.of(after.to()), document(after)));
        } else {
            sentences.add("Văn bản của vai trò “%s”%s.".formatted(label(after), document(after)));
        }
        if (catalog.isDeciding(after.role())) {
            decisive = true;
            givesDecidingRole |= before == null
                    || after.to() == null
                    || before.to() != null && after.to().isAfter(before.to());
        }
    }

    private String label(RegisteredRole role) {
        return catalog.labelOf(role.role());
    }

    private static String time(RegisteredRole role) {
        return role.to() == null
                ? "từ ngày " + VietnameseDates.of(role.from())
                : "từ ngày %s đến hết ngày %s"
                        .formatted(VietnameseDates.of(role.from()), VietnameseDates.of(role.to()));
    }

    private static String document(RegisteredRole role) {
        return role.document() == null ? "" : ", theo " + role.document().cited();
    }

    private static String orNone(String email) {
        return email.isEmpty() ? "chưa có" : email;
    }

    /** In the order of days, then of groups. */
    private static Map<String, RegisteredRole> byKey(List<RegisteredRole> roles) {
        return roles.stream()
                .collect(Collectors.toMap(
                        role -> role.from() + " " + role.role(), role -> role, (one, same) -> same, TreeMap::new));
    }
}
