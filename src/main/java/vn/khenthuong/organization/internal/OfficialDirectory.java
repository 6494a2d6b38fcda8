package vn.khenthuong.organization.internal;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.organization.RegisteredOfficial;

/** Finds officials, and who is one person with whom. */
@Component
class OfficialDirectory {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final OfficialRepository officials;
    private final RoleCatalog catalog;

    OfficialDirectory(OfficialRepository officials, RoleCatalog catalog) {
        this.officials = officials;
        this.catalog = catalog;
    }

    List<RegisteredOfficial> find(String typed) {
        var wanted =
                BLANKS.splitAsStream(plain(typed == null ? "" : typed.strip())).toList();
        var roles = catalog.now();
        return officials.all().values().stream()
                .filter(official -> {
                    var text =
                            words(official, roles).map(OfficialDirectory::plain).collect(Collectors.joining(" "));
                    return wanted.stream().allMatch(text::contains);
                })
                .sorted(Comparator.comparing(RegisteredOfficial::fullName).thenComparing(RegisteredOfficial::userId))
                .toList();
    }

    /** As somebody types who leaves out marks. */
    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }

    private static Stream<String> words(RegisteredOfficial official, RoleCatalog.Roles roles) {
        return Stream.concat(
                Stream.of(official.userId(), official.fullName(), official.email()),
                official.roles().stream().map(role -> roles.labelOf(role.role())));
    }

    Optional<RegisteredOfficial> official(String userId) {
        return Optional.ofNullable(officials.all().get(userId));
    }

    RegisteredOfficial require(String userId) {
        return official(userId).orElseThrow(() -> new NotFoundException("Không có cán bộ này."));
    }

    /** Who else has the address of an official, and therefore counts as the same person. */
    List<String> sharers(RegisteredOfficial official) {
        return officials.all().values().stream()
                .filter(other -> !other.userId().equals(official.userId()))
                .filter(other -> Persons.haveOneAddress(other.email(), official.email()))
                .map(other -> "%s (%s)".formatted(other.fullName(), other.userId()))
                .toList();
    }

    /** Whether two accounts are one person's. */
    boolean isSamePerson(String one, String other) {
        return persons().isSame(one, other);
    }

    /** Who is one person with whom, as the register stands now. */
    Persons persons() {
        return new Persons(officials.all());
    }

    /** Whether an official is the administrator himself. */
    boolean isAbout(RegisteredOfficial official, Actor administrator) {
        var self = officials.all().get(administrator.userId());
        return administrator.userId().equals(official.userId())
                || self != null && Persons.haveOneAddress(self.email(), official.email());
    }
}
