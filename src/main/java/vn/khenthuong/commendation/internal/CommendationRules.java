package vn.khenthuong.commendation.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.commendation.Occasion;
import vn.khenthuong.forms.OfficialText;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.kernel.PlanCitation;
import vn.khenthuong.nomination.NomineeType;

/** What a list, and an entry of one, has to be. */
@Component
class CommendationRules {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_DETAIL = 300;
    private static final int LONGEST_ACHIEVEMENT = 1000;

    private final CommendationSettings settings;

    CommendationRules(CommendationSettings settings) {
        this.settings = settings;
    }

    /**
     * Checks for which year and on which occasion a unit wants to commend.
     *
     * @param thisYear of the calendar on the wall
     */
    void checkYear(int year, Occasion occasion, int thisYear) {
        if (year < settings.earliestYear() || year > settings.latestYear()) {
            throw new BadInputException(
                    "“Năm khen thưởng” phải từ %d đến %d, thời gian của phong trào (Mục V Kế hoạch)."
                            .formatted(settings.earliestYear(), settings.latestYear()));
        }
        if (year > thisYear) {
            throw new BadInputException("“Năm khen thưởng” (%d) chưa đến.".formatted(year));
        }
        var only = switch (occasion) {
            case YEARLY -> year;
            case MID_TERM -> settings.midTermYear();
            case FINAL -> settings.finalYear();
        };
        if (year != only) {
            throw new BadInputException("“Dịp khen thưởng” là %s thì “Năm khen thưởng” là %d (%s)."
                    .formatted(occasion.label().toLowerCase(Locale.ROOT), only, PlanCitation.of(occasion.rule())));
        }
    }

    /** The entry in one spelling. */
    Commended checked(Commended entry) {
        var errors = new InputErrors();
        if (entry.type() == null) {
            errors.add("Cần chọn “Đối tượng”: tập thể, cá nhân hoặc hộ gia đình.");
        }
        var name = errors.gather(() -> line("Tên", entry.name(), LONGEST_NAME));
        var detail = entry.detail() == null || entry.detail().isBlank()
                ? null
                : errors.gather(() -> line("Chức vụ, địa chỉ", entry.detail(), LONGEST_DETAIL))
                        .orElse(null);
        var achievement =
                errors.gather(() -> OfficialText.lines("Thành tích", entry.achievement(), LONGEST_ACHIEVEMENT));
        if (entry.gender() != null && entry.type() == NomineeType.COLLECTIVE) {
            errors.add("“Danh xưng” chỉ ghi cho cá nhân, hộ gia đình; tập thể để trống.");
        }
        errors.refuse();
        return new Commended(
                entry.id(), entry.type(), entry.gender(), name.orElseThrow(), detail, achievement.orElseThrow());
    }

    /** The same of one more. */
    void checkAlso(List<Commended> present, List<Commended> before, Commended entry) {
        checkTogether(Stream.concat(present.stream(), before.stream()).toList(), List.of(entry));
    }

    /** Nobody is on a list twice, and there are not too many. */
    void checkTogether(List<Commended> present, List<Commended> added) {
        if (present.size() + added.size() > settings.mostEntries()) {
            throw new BadInputException("Một danh sách có nhiều nhất %d trường hợp; danh sách này sẽ có %d."
                    .formatted(settings.mostEntries(), present.size() + added.size()));
        }
        Set<Same> known = present.stream().map(Same::of).collect(Collectors.toCollection(HashSet::new));
        var errors = new InputErrors();
        added.stream()
                .filter(entry -> !known.add(Same.of(entry)))
                .forEach(entry -> errors.add(
                        "“%s” đã có trong danh sách; hai người trùng tên thì ghi “Chức vụ, địa chỉ” khác nhau."
                                .formatted(entry.name())));
        errors.refuse();
    }

    private static String line(String label, String typed, int longest) {
        var text = OfficialText.lines(label, typed, longest);
        return text.replace('\n', ' ');
    }

    /** What makes two entries the same one. */
    record Same(NomineeType type, String name, String detail) {

        static Same of(Commended entry) {
            return new Same(
                    entry.type(), NameKey.of(entry.name()), entry.detail() == null ? "" : NameKey.of(entry.detail()));
        }
    }
}
