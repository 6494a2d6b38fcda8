package vn.khenthuong.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Work;

@DisplayName("Điều đã xảy ra thành thư cho từng người")
class EventNoticesTest {

    private static final DocumentReference DECISION = new DocumentReference("1234/QĐ-UBND", LocalDate.of(2023, 9, 20));
    private static final Official BOTH = new Official("canbo.dam-rong", "Cil Múp Ha Ly", "a@khenthuong.local");
    private static final Official HEAD = new Official("lanhdao.dam-rong", "K’ Brếu", "b@khenthuong.local");

    private final Organization organization = mock(Organization.class);
    private final NoticeRepository told = mock(NoticeRepository.class);
    private final EventNotices notices =
            new EventNotices(organization, told, Clock.fixed(Instant.parse("2023-09-20T18:30:00Z"), HomeZone.ID));

    @BeforeEach
    void officials() {
        when(organization.membersOf(anyString(), any(Work[].class))).thenReturn(List.of());
        when(organization.membersOf(eq("canbo.dam-rong"), any(Work[].class))).thenReturn(List.of(BOTH));
        when(organization.membersOf(eq("lanhdao.dam-rong"), any(Work[].class))).thenReturn(List.of(HEAD, BOTH));
        when(told.lastDay(any(), any())).thenReturn(Optional.empty());
    }

    @Test
    @DisplayName("người ở hai nhóm nhận một thư; ngày theo giờ của tỉnh")
    void onePersonInTwoGroups() {
        var told = notices.of(List.of(awarded("SK2023-DAM-RONG-0001")));

        assertThat(told)
                .extracting(notice -> notice.recipient().userId())
                .containsExactly("canbo.dam-rong", "lanhdao.dam-rong");
        assertThat(told).allSatisfy(notice -> {
            assertThat(notice.date()).isEqualTo(LocalDate.of(2023, 9, 21));
            assertThat(notice.subject()).isEqualTo("SK2023-DAM-RONG-0001");
            assertThat(notice.model())
                    .containsEntry("headline", "Được khen thưởng: hồ sơ SK2023-DAM-RONG-0001")
                    .containsEntry("path", "/ho-so/SK2023-DAM-RONG-0001");
            assertThat(notice.model().toString()).contains("số 1234/QĐ-UBND ngày 20/09/2023");
        });
    }

    @Test
    @DisplayName("người ký thay không gồm loại việc ấy thì không được báo")
    void notOfHisWork() {
        when(organization.membersOf("lanhdao.dam-rong", Work.DOSSIERS)).thenReturn(List.of());

        assertThat(notices.of(List.of(awarded("SK2023-DAM-RONG-0001"))))
                .extracting(notice -> notice.recipient().userId())
                .containsExactly("canbo.dam-rong");
    }

    @Test
    @DisplayName("nhiều hồ sơ cùng lúc cùng nội dung: mỗi người một thư kể đủ số hồ sơ và lý do của từng hồ sơ")
    void severalAtOnce() {
        var told = notices.of(List.of(
                refused("SK2023-DAM-RONG-0001", "Thành tích chưa tiêu biểu"),
                refused("SK2023-DAM-RONG-0002", null),
                awarded("SK2023-DAM-RONG-0003")));

        assertThat(told).hasSize(4);
        assertThat(told.get(0).subject()).isEqualTo("SK2023");
        assertThat(told.get(0).model())
                .containsEntry("headline", "Không được khen thưởng: 2 hồ sơ của đợt SK2023")
                .containsEntry("path", "/ho-so");
        assertThat(told.get(0).model().toString())
                .contains("SK2023-DAM-RONG-0001", "Thành tích chưa tiêu biểu", "SK2023-DAM-RONG-0002")
                .doesNotContain("SK2023-DAM-RONG-0003");
    }

    @Test
    @DisplayName("mở đợt chỉ báo một lần, dù bước mở được làm lại ngày khác")
    void openedOnce() {
        var opened = new Telling(
                NoticeKind.ROUND_OPENED, "SK2023", "SK2023", "", text(), Set.of("canbo.dam-rong"), Set.of(Work.ROUNDS));
        assertThat(notices.of(List.of(opened))).extracting(Notice::occurrence).containsExactly("");
        when(told.lastDay("SK2023", NoticeKind.ROUND_OPENED)).thenReturn(Optional.of(LocalDate.of(2023, 5, 8)));

        assertThat(notices.of(List.of(opened))).isEmpty();
    }

    @Test
    @DisplayName("cùng một việc xảy ra hai lần trong ngày là hai thư")
    void twiceADay() {
        var first = notices.of(List.of(awarded("SK2023-DAM-RONG-0001"))).get(0);
        var second = notices.of(List.of(awarded("SK2023-DAM-RONG-0001"))).get(0);

        assertThat(first.occurrence()).isNotEmpty().isNotEqualTo(second.occurrence());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.MATCH_ANY,
            names = {"AWARDED", "NOT_.*", "FAILED", "REJECTED", "WITHDRAWN", "EXPIRED", "CANCELLED"})
    @DisplayName("kết thúc cách nào cũng có lời, không mã, không chữ trống")
    void everyEndHasWords(DossierState end) {
        var text = EventWords.ended(end, Optional.of(DECISION), true);

        assertThat(EventWords.kindOf(end).template()).isEqualTo("event");
        assertThat(text.lead() + text.next()).doesNotContain("null", "R-", "A-").hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "WITHDRAWN", "EXPIRED"})
    @DisplayName("đợt đã đóng, cả khi đóng sớm: thư không khuyên lập hồ sơ khác")
    void noAdviceThatCannotBeFollowed(DossierState end) {
        assertThat(EventWords.ended(end, Optional.empty(), true).next()).contains("được lập hồ sơ khác");
        assertThat(EventWords.ended(end, Optional.empty(), false).next())
                .contains("không nhận đề nghị nữa")
                .doesNotContain("còn trong hạn");
    }

    @Test
    @DisplayName(
            "thông báo kết quả: của cơ quan đầu mối khi hồ sơ hết hạn trước mọi danh sách, còn lại của cơ quan thẩm định")
    void whoseNotice() {
        assertThat(EventWords.ended(DossierState.EXPIRED, Optional.empty(), true)
                        .next())
                .contains("Nếu hồ sơ đã trình, thông báo kết quả của cơ quan đầu mối")
                .doesNotContain("cơ quan thẩm định");
        assertThat(EventWords.ended(DossierState.NOT_AWARDED, Optional.of(DECISION), true)
                        .next())
                .contains("Thông báo kết quả của cơ quan thẩm định");
    }

    private static Telling awarded(String number) {
        return of(DossierState.AWARDED, number, null);
    }

    private static Telling refused(String number, String reason) {
        return of(DossierState.NOT_AWARDED, number, reason);
    }

    private static Telling of(DossierState end, String number, String reason) {
        return new Telling(
                EventWords.kindOf(end),
                "SK2023",
                number,
                reason,
                EventWords.ended(end, Optional.of(DECISION), true),
                Set.of("canbo.dam-rong", "lanhdao.dam-rong"),
                Set.of(Work.DOSSIERS));
    }

    private static EventText text() {
        return EventWords.ended(DossierState.EXPIRED, Optional.empty(), true);
    }
}
