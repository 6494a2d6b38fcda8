package vn.khenthuong.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.calendar.CalendarProposal;
import vn.khenthuong.calendar.CalendarYear;
import vn.khenthuong.calendar.DayKind;
import vn.khenthuong.calendar.SpecialDay;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.InputError;
import vn.khenthuong.kernel.InputErrors;

@DisplayName("Lịch của một năm được nhập thế nào")
class CalendarRulesTest {

    private static final DocumentReference DOCUMENT = new DocumentReference("12/VPCP", LocalDate.of(2023, 5, 2));
    private static final SpecialDay NEW_YEAR = day("2023-01-01", DayKind.HOLIDAY);
    private static final SpecialDay NATIONAL_DAY = day("2023-09-02", DayKind.HOLIDAY);

    private final CalendarRules rules = new CalendarRules(LocalDate.of(2023, 5, 15));
    private final CalendarYear before =
            new CalendarYear(2023, 4, "Bộ luật Lao động", null, List.of(NEW_YEAR, NATIONAL_DAY));

    @Test
    @DisplayName("mọi lỗi nói một lần: ngoài năm, trùng, làm bù vào ngày làm việc, nghỉ bù vào cuối tuần, tên quá dài")
    void everythingWrongAtOnce() {
        assertThat(faults(
                        before,
                        NEW_YEAR,
                        NATIONAL_DAY,
                        NATIONAL_DAY,
                        day("2024-01-01", DayKind.HOLIDAY),
                        day("2023-06-07", DayKind.SWAP_WORK),
                        day("2023-06-10", DayKind.COMPENSATION),
                        day("2023-06-11", DayKind.SWAP_OFF),
                        new SpecialDay(LocalDate.of(2023, 6, 5), DayKind.HOLIDAY, "x".repeat(201))))
                .containsExactly(
                        "Ngày 02/09/2023 được nhập hai lần.",
                        "“Nghỉ lễ”: ngày 01/01/2024 không thuộc năm 2023.",
                        "“Làm bù”: ngày 07/06/2023 là thứ Tư, vốn đã là ngày làm việc.",
                        "“Nghỉ bù”: ngày 10/06/2023 là thứ Bảy, vốn đã được nghỉ hằng tuần.",
                        "“Nghỉ hoán đổi”: ngày 11/06/2023 là Chủ nhật, vốn đã được nghỉ hằng tuần.",
                        "“Nghỉ lễ”: tên của ngày 05/06/2023 dài quá 200 ký tự.");
    }

    @Test
    @DisplayName("ngày lễ trùng thứ Bảy, Chủ nhật được nhập; làm bù thứ Bảy được nhập")
    void holidayOnAWeekend() {
        assertThat(NATIONAL_DAY.day().getDayOfWeek().getValue()).isEqualTo(6);
        assertThat(faults(before, NEW_YEAR, NATIONAL_DAY, day("2023-06-10", DayKind.SWAP_WORK)))
                .isEmpty();
    }

    @Test
    @DisplayName("ngày đã qua và hôm nay giữ nguyên loại; tên được sửa")
    void whatWasCountedStands() {
        assertThat(faults(before, NATIONAL_DAY, day("2023-05-15", DayKind.HOLIDAY), day("2023-05-16", DayKind.HOLIDAY)))
                .containsExactly(
                        "Ngày đã qua và ngày hôm nay giữ nguyên như lịch cũ, vì thời hạn đã tính theo những ngày ấy:"
                                + " 01/01/2023, 15/05/2023.");
        assertThat(faults(before, new SpecialDay(NEW_YEAR.day(), DayKind.HOLIDAY, "Tết Dương lịch"), NATIONAL_DAY))
                .isEmpty();
    }

    @Test
    @DisplayName("năm hiện tại chưa có lịch thì nhập được cả ngày đã qua: chưa hạn nào tính theo chúng")
    void presentYearWithoutCalendar() {
        assertThat(faults(null, NEW_YEAR, NATIONAL_DAY)).isEmpty();
    }

    @Test
    @DisplayName("năm đã qua, năm không có thật, năm không có ngày lễ nào")
    void impossibleYears() {
        assertThat(faultsOf(2022, day("2022-01-01", DayKind.HOLIDAY)))
                .singleElement()
                .asString()
                .startsWith("Năm 2022 đã qua");
        assertThat(faultsOf(99)).containsExactly("“Năm” phải từ 2000 đến 2200.");
        assertThat(faultsOf(2028)).singleElement().asString().startsWith("Cần nhập “Nghỉ lễ”");
    }

    @Test
    @DisplayName("từ năm 2000 đến năm 2200; chỉ có ngày làm bù, nghỉ bù thì vẫn thiếu ngày lễ")
    void outermostYears() {
        assertThat(faultsOf(2200, day("2200-01-01", DayKind.HOLIDAY))).isEmpty();
        assertThat(faultsOf(2201, day("2201-01-01", DayKind.HOLIDAY))).containsExactly("“Năm” phải từ 2000 đến 2200.");
        var errors = new InputErrors();
        new CalendarRules(LocalDate.of(1999, 12, 1))
                .check(
                        new CalendarProposal(2000, null, DOCUMENT, List.of(day("2000-01-01", DayKind.HOLIDAY))),
                        null,
                        errors);
        assertThat(errors.isEmpty()).isTrue();
        assertThat(faultsOf(2028, day("2028-01-08", DayKind.SWAP_WORK), day("2028-01-03", DayKind.COMPENSATION)))
                .singleElement()
                .asString()
                .startsWith("Cần nhập “Nghỉ lễ”");
    }

    @Test
    @DisplayName("tên dài đúng 200 ký tự thì được")
    void longestName() {
        assertThat(faults(
                        before,
                        NEW_YEAR,
                        NATIONAL_DAY,
                        new SpecialDay(LocalDate.of(2023, 6, 5), DayKind.HOLIDAY, "x".repeat(200))))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "sửa lịch: ngày giữ nguyên loại vẫn theo văn bản cũ, ngày mới hoặc đổi loại theo văn bản sửa; lịch đầu tiên theo văn bản của cả năm")
    void whatADayRestsOn() {
        var older = new DocumentReference("7/VPCP", LocalDate.of(2023, 1, 5));
        var kept = new SpecialDay(LocalDate.of(2023, 6, 5), DayKind.HOLIDAY, "Lễ", older);
        var changed = new SpecialDay(LocalDate.of(2023, 6, 6), DayKind.HOLIDAY, "Lễ", older);
        var known = new CalendarYear(2023, 4, "", null, List.of(NEW_YEAR, kept, changed));
        var proposed = List.of(
                NEW_YEAR,
                day("2023-06-05", DayKind.HOLIDAY),
                day("2023-06-06", DayKind.SWAP_OFF),
                day("2023-06-07", DayKind.HOLIDAY));

        assertThat(CalendarRules.named(proposed, known, DOCUMENT))
                .extracting(SpecialDay::document)
                .containsExactly(null, older, DOCUMENT, DOCUMENT);
        assertThat(CalendarRules.named(proposed, null, DOCUMENT))
                .extracting(SpecialDay::document)
                .containsOnlyNulls();
    }

    @Test
    @DisplayName(
            "tên đã nhập thay tên cũ, bỏ khoảng trắng hai đầu; chỉ khoảng trắng là không nhập; đổi loại thì tên cũ thôi đúng")
    void enteredNames() {
        var known = new CalendarYear(
                2023, 4, "", null, List.of(new SpecialDay(NEW_YEAR.day(), DayKind.HOLIDAY, "Tết Dương lịch")));

        assertThat(nameOf(DayKind.HOLIDAY, "  Tết Tây ", known)).isEqualTo("Tết Tây");
        assertThat(nameOf(DayKind.HOLIDAY, "  ", known)).isEqualTo("Tết Dương lịch");
        assertThat(nameOf(DayKind.SWAP_WORK, null, known)).isEqualTo("Làm bù theo văn bản số 12/VPCP ngày 02/05/2023");
    }

    private static String nameOf(DayKind kind, String entered, CalendarYear known) {
        return CalendarRules.named(List.of(new SpecialDay(NEW_YEAR.day(), kind, entered)), known, DOCUMENT)
                .get(0)
                .name();
    }

    @Test
    @DisplayName("phiên bản cũ bị từ chối; năm đã có lịch thì phải nêu phiên bản")
    void staleVersion() {
        assertThatThrownBy(() -> rules.requireCurrent(proposal(3), before))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("vừa được người khác thay đổi");
        assertThatThrownBy(() -> rules.requireCurrent(proposal(1), null)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> rules.requireCurrent(proposal(null), before))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("“Phiên bản”");
        assertThatCode(() -> rules.requireCurrent(proposal(4), before)).doesNotThrowAnyException();
        assertThatCode(() -> rules.requireCurrent(proposal(null), null)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName(
            "ngày không ghi tên giữ tên cũ, ngày mới lấy tên theo văn bản; thứ Bảy, Chủ nhật còn lại là nghỉ hằng tuần")
    void namesAndWeekends() {
        var named = CalendarRules.named(
                List.of(
                        day("2023-06-05", DayKind.HOLIDAY),
                        new SpecialDay(NEW_YEAR.day(), DayKind.HOLIDAY, null),
                        day("2023-06-10", DayKind.SWAP_WORK)),
                new CalendarYear(
                        2023, 4, "", null, List.of(new SpecialDay(NEW_YEAR.day(), DayKind.HOLIDAY, "Tết Dương lịch"))),
                DOCUMENT);
        assertThat(named)
                .extracting(SpecialDay::name)
                .containsExactly(
                        "Tết Dương lịch",
                        "Nghỉ lễ theo văn bản số 12/VPCP ngày 02/05/2023",
                        "Làm bù theo văn bản số 12/VPCP ngày 02/05/2023");

        var all = new ArrayList<>(CalendarRules.withWeekends(2023, named));
        assertThat(all).filteredOn(day -> day.kind() == DayKind.WEEKEND).hasSize(105 - 2);
        assertThat(all).extracting(SpecialDay::day).doesNotHaveDuplicates();
    }

    private List<String> faults(CalendarYear existing, SpecialDay... days) {
        return faults(new CalendarProposal(2023, null, DOCUMENT, List.of(days)), existing);
    }

    private List<String> faultsOf(int year, SpecialDay... days) {
        return faults(new CalendarProposal(year, null, DOCUMENT, List.of(days)), null);
    }

    private List<String> faults(CalendarProposal proposal, CalendarYear existing) {
        var errors = new InputErrors();
        rules.check(proposal, existing, errors);
        return errors.all().stream().map(InputError::message).toList();
    }

    private static CalendarProposal proposal(Integer version) {
        return new CalendarProposal(2023, version, DOCUMENT, List.of(NEW_YEAR));
    }

    private static SpecialDay day(String day, DayKind kind) {
        return new SpecialDay(LocalDate.parse(day), kind, null);
    }
}
