package vn.khenthuong.organization.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    private boolean movesAddress;
    private boolean renamed;
    private boolean makesDecider;
    private final Set<String> linked = new HashSet<>();
    private final Set<String> parted = new HashSet<>();

    /**
     * @param now who is one person with whom as things stand
     * @param then the same when everything is done that is proposed together with this
     * @param before null for somebody new
     */
    OfficialDifferences(
            RoleCatalog.Roles catalog, Persons now, Persons then, RegisteredOfficial before, RegisteredOfficial after) {
        this.catalog = catalog;
        if (before == null) {
            sentences.add("Thêm %s, tên đăng nhập %s, thư điện tử %s."
                    .formatted(after.fullName(), after.userId(), orNone(after.email())));
        } else {
            person(before, after);
        }
        links(now.others(after.userId()), then.others(after.userId()));
        roles(before == null ? List.of() : before.roles(), after.roles());
        makesDecider = givesDecidingRole && (before == null || !catalog.decides(before));
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }

    /** Whether it is about a deciding role, or about the name or address of somebody who decides. */
    boolean isDecisive() {
        return decisive;
    }

    /**
     * Whether it takes two administrators: also what opens or shuts four eyes – what makes two accounts one person's, or takes that
     * back, and every new name, by which somebody becomes a nominee's namesake or ceases to be.
     */
    boolean takesTwo() {
        return decisive || renamed || !linked.isEmpty() || !parted.isEmpty();
    }

    /** User ids of the accounts that become this person's. */
    Set<String> linked() {
        return linked;
    }

    /** User ids of the accounts that were this person's and will not be any more. */
    Set<String> parted() {
        return parted;
    }

    /** Whether somebody gets a deciding role, or holds one longer. */
    boolean givesDecidingRole() {
        return givesDecidingRole;
    }

    /** Whether he is written to elsewhere than before. */
    boolean movesAddress() {
        return movesAddress;
    }

    /**
     * Whether the password he has proves too little from now on: those who knew him as one who decides nothing, or at another
     * address, may know it.
     */
    boolean needsNewPassword() {
        return makesDecider || movesAddress && decisive;
    }

    private void person(RegisteredOfficial before, RegisteredOfficial after) {
        if (!before.fullName().equals(after.fullName())) {
            sentences.add("Họ và tên: %s → %s.".formatted(before.fullName(), after.fullName()));
            renamed = true;
            decisive |= catalog.isProtected(before);
        }
        if (!before.email().equals(after.email())) {
            sentences.add("Thư điện tử: %s → %s.".formatted(orNone(before.email()), orNone(after.email())));
            movesAddress = true;
            decisive |= catalog.isProtected(before);
        }
    }

    private void links(List<RegisteredOfficial> before, List<RegisteredOfficial> after) {
        var former = users(before);
        var present = users(after);
        after.stream()
                .filter(other -> !former.contains(other.userId()))
                .forEach(other -> link(linked, "Cùng địa chỉ thư với %s (%s): từ nay được coi là một người.", other));
        before.stream()
                .filter(other -> !present.contains(other.userId()))
                .forEach(other ->
                        link(parted, "Thôi cùng địa chỉ thư với %s (%s): từ nay được coi là hai người.", other));
    }

    private void link(Set<String> users, String sentence, RegisteredOfficial other) {
        sentences.add(sentence.formatted(other.fullName(), other.userId()));
        users.add(other.userId());
    }

    private static Set<String> users(List<RegisteredOfficial> officials) {
        return officials.stream().map(RegisteredOfficial::userId).collect(Collectors.toSet());
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
