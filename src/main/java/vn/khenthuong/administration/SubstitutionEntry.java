package vn.khenthuong.administration;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.organization.Capacity;
import vn.khenthuong.organization.Substitution;
import vn.khenthuong.organization.WantedSubstitution;
import vn.khenthuong.organization.Work;

/**
 * A substitution as entered, over HTTP or in the form of a page.
 *
 * @param role the group of the seat
 * @param represented user id; empty for an acting head
 * @param works kinds of work; none for everything
 * @param from a day, also as people write it
 */
record SubstitutionEntry(
        String role,
        String represented,
        String substitute,
        String capacity,
        List<String> works,
        String from,
        String to,
        String documentNumber,
        String documentDate,
        String reason,
        String position) {

    SubstitutionEntry {
        works = works == null
                ? List.of()
                : works.stream().filter(work -> work != null).toList();
    }

    /** An empty form for a seat. */
    static SubstitutionEntry forSeat(String key) {
        var seat = key.strip().split(" ", 2);
        return new SubstitutionEntry(
                seat[0], seat.length == 1 ? "" : seat[1], "", "", List.of(), "", "", "", "", "", "");
    }

    /** What was typed into the form. */
    static SubstitutionEntry typed(MultiValueMap<String, String> typed) {
        var seat = forSeat(first(typed, "chucDanh"));
        return new SubstitutionEntry(
                seat.role,
                seat.represented,
                first(typed, "nguoi"),
                first(typed, "tuCach"),
                typed.getOrDefault("viec", List.of()),
                first(typed, "tuNgay"),
                first(typed, "denNgay"),
                first(typed, "soVanBan"),
                first(typed, "ngayVanBan"),
                first(typed, "lyDo"),
                first(typed, "chucVu"));
    }

    private static String first(MultiValueMap<String, String> typed, String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    /** As the pages send it. */
    public String seat() {
        return blank(represented) ? role : role + " " + represented;
    }

    /**
     * The values that were meant.
     *
     * @throws BadInputException with everything that is none
     */
    WantedSubstitution read() {
        var errors = new InputErrors();
        var as = errors.gather(() -> one(Capacity.values(), capacity, "Tư cách ký"));
        var kinds = errors.gather(this::kinds);
        var first = errors.gather(() -> day(from, "Từ ngày"));
        var last = errors.gather(() -> day(to, "Đến ngày"));
        var signed = errors.gather(() -> day(documentDate, "Ngày văn bản"));
        var why = errors.gather(() -> one(Substitution.Reason.values(), reason, "Lý do"));
        errors.refuse();
        return new WantedSubstitution(
                text(role),
                text(represented),
                text(substitute),
                as.orElse(null),
                kinds.orElse(Set.of()),
                first.orElse(null),
                last.orElse(null),
                text(documentNumber),
                signed.orElse(null),
                why.orElse(null),
                text(position));
    }

    private Set<Work> kinds() {
        var found = new HashSet<Work>();
        works.forEach(work -> found.add(one(Work.values(), work, "Phạm vi")));
        return found;
    }

    private static <E extends Enum<E>> E one(E[] known, String entered, String label) {
        if (blank(entered)) {
            return null;
        }
        return Stream.of(known)
                .filter(value -> value.name().equals(entered.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadInputException("“%s” không có trong danh mục.".formatted(label)));
    }

    private static LocalDate day(String text, String label) {
        return blank(text) ? null : EnteredDates.day(text, label);
    }

    private static String text(String entered) {
        return blank(entered) ? null : entered.strip();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
