package vn.khenthuong.administration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.organization.RegisteredOfficial;
import vn.khenthuong.organization.RegisteredRole;
import vn.khenthuong.pages.Formats;

/**
 * An official as entered: over HTTP, in the form of the page, or in a workbook.
 *
 * @param userId the name he signs in under
 */
record OfficialEntry(String userId, String fullName, String email, List<RoleEntry> roles) {

    private static final int MOST_ROLES = 50;

    /** An appointment that could be. */
    private static final LocalDate SOME_DAY = LocalDate.of(2022, 1, 3);

    OfficialEntry {
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    /**
     * A role as entered.
     *
     * @param role the group
     * @param from a day, also as people write it
     * @param to a day; empty while it lasts
     */
    record RoleEntry(String role, String from, String to, String documentNumber, String documentDate) {

        static RoleEntry of(RegisteredRole role) {
            return new RoleEntry(
                    role.role(),
                    text(role.from()),
                    text(role.to()),
                    role.documentNumber() == null ? "" : role.documentNumber(),
                    text(role.documentDate()));
        }

        private static String text(LocalDate day) {
            return day == null ? "" : Formats.day(day);
        }

        private RegisteredRole read() {
            var errors = new InputErrors();
            var first = errors.gather(() -> day(from, "Từ ngày"));
            var last = errors.gather(() -> day(to, "Đến ngày"));
            var signed = errors.gather(() -> day(documentDate, "Ngày văn bản"));
            errors.refuse();
            return new RegisteredRole(
                    blank(role) ? null : role.strip(),
                    first.orElse(null),
                    last.orElse(null),
                    blank(documentNumber) ? null : documentNumber.strip(),
                    signed.orElse(null));
        }

        /** With days that break no rule by themselves where those that were typed are none. */
        private RegisteredRole readable() {
            var last = orElse(to, null);
            return new RegisteredRole(
                    blank(role) ? null : role.strip(),
                    orElse(from, last == null ? SOME_DAY : last),
                    last,
                    blank(documentNumber) ? null : documentNumber.strip(),
                    orElse(documentDate, SOME_DAY));
        }

        private static LocalDate orElse(String text, LocalDate other) {
            return new InputErrors().gather(() -> day(text, "")).orElse(blank(text) ? null : other);
        }

        private static LocalDate day(String text, String label) {
            return blank(text) ? null : EnteredDates.day(text, label);
        }

        private static boolean blank(String text) {
            return text == null || text.isBlank();
        }
    }

    static OfficialEntry of(RegisteredOfficial official) {
        return new OfficialEntry(
                official.userId(),
                official.fullName(),
                official.email(),
                official.roles().stream().map(RoleEntry::of).toList());
    }

    OfficialEntry named(String name) {
        return new OfficialEntry(name, fullName, email, roles);
    }

    /**
     * The values that were meant; where a day is none, everything else that is wrong is told with it.
     *
     * @param check refuses what breaks a rule; asked only where something could not be read
     * @throws BadInputException with everything that is wrong, or only with every day that is none
     */
    RegisteredOfficial read(Consumer<RegisteredOfficial> check) {
        try {
            return read();
        } catch (BadInputException unreadable) {
            var errors = new InputErrors();
            errors.addAll(unreadable.errors());
            if (roles.size() <= MOST_ROLES) {
                errors.gather(() -> check.accept(new RegisteredOfficial(
                        userId == null ? "" : userId.strip(),
                        fullName,
                        email,
                        roles.stream().map(RoleEntry::readable).toList())));
            }
            throw new BadInputException(errors.all());
        }
    }

    /**
     * The values that were meant.
     *
     * @throws BadInputException with every day that is none
     */
    RegisteredOfficial read() {
        if (roles.size() > MOST_ROLES) {
            throw new BadInputException("Một người không có quá %d dòng “Vai trò”.".formatted(MOST_ROLES));
        }
        var errors = new InputErrors();
        var read = new ArrayList<RegisteredRole>();
        roles.forEach(role -> errors.gather(role::read).ifPresent(read::add));
        errors.refuse();
        return new RegisteredOfficial(userId == null ? "" : userId.strip(), fullName, email, read);
    }
}
