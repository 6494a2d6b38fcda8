package vn.khenthuong.round.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Work;

@DisplayName("Ai được làm gì với đợt khen thưởng")
class RoundAuthorityTest {

    private static final String OFFICERS = "canbo.so-noi-vu";
    private static final String HEADS = "lanhdao.so-noi-vu";
    private static final Actor OFFICER = new Actor("canbo.so-noi-vu", Set.of(OFFICERS));
    private static final Actor FOCAL_OFFICER = new Actor("canbo.so-ldtbxh", Set.of("canbo.so-ldtbxh"));
    private static final Actor HEAD = new Actor("lanhdao.so-noi-vu", Set.of(HEADS));
    private static final Actor OTHER_HEAD = new Actor("lanhdao.di-linh", Set.of("lanhdao.di-linh"));
    private static final Actor ADMINISTRATOR = new Actor("quantri", Set.of("camunda-admin"));

    private final Organization organization = mock(Organization.class);
    private final RoundAuthority authority = authority();

    @BeforeEach
    void appraiser() {
        var today = LocalDate.of(2023, 3, 1);
        when(organization.groupOf(Performer.APPRAISAL_OFFICER, null, today)).thenReturn(OFFICERS);
        when(organization.groupOf(Performer.APPRAISAL_HEAD, null, today)).thenReturn(HEADS);
        when(organization.groupOf(Performer.FOCAL_OFFICER, null, today)).thenReturn("canbo.so-ldtbxh");
        when(organization.holds(any(Actor.class), anyString(), any(Work[].class)))
                .thenAnswer(call -> call.<Actor>getArgument(0).isIn(call.getArgument(1)));
        when(organization.isDeedOf(anyString(), any())).thenCallRealMethod();
    }

    @Test
    @DisplayName("cán bộ cơ quan thẩm định hoặc cơ quan đầu mối đề xuất, người khác thì không (A-22)")
    void proposes() {
        assertThat(authority.toPropose(OFFICER)).isEqualTo(OFFICERS);
        assertThat(authority.toPropose(FOCAL_OFFICER)).isEqualTo("canbo.so-ldtbxh");
        refused(
                () -> authority.toPropose(HEAD),
                "Chỉ cán bộ cơ quan thẩm định hoặc cơ quan đầu mối được đề xuất mở đợt khen thưởng.");
    }

    @Test
    @DisplayName("lãnh đạo duyệt điều người khác đề xuất, không duyệt điều chính mình đề xuất")
    void confirms() {
        assertThat(authority.toConfirm(HEAD, by("canbo.so-noi-vu"))).isEqualTo(HEADS);
        refused(() -> authority.toConfirm(HEAD, by("lanhdao.so-noi-vu")), "Người đề xuất mở đợt không được tự duyệt.");
        refused(
                () -> authority.toConfirm(OFFICER, by("canbo2.so-noi-vu")),
                "Chỉ lãnh đạo cơ quan thẩm định (Sở Nội vụ) được duyệt mở đợt khen thưởng.");
    }

    @Test
    @DisplayName("người đề xuất không tự duyệt, cũng không bằng tài khoản khác của mình")
    void onePersonDoesNotConfirm() {
        when(organization.accountsBehind(by("canbo3.so-noi-vu"))).thenReturn(Set.of(HEAD.userId(), "canbo3.so-noi-vu"));
        for (var account : List.of(HEAD.userId(), "canbo3.so-noi-vu")) {
            refused(() -> authority.toConfirm(HEAD, by(account)), "Người đề xuất mở đợt không được tự duyệt.");
        }
        assertThat(authority.toConfirm(HEAD, by("canbo2.so-noi-vu"))).isEqualTo(HEADS);
    }

    @Test
    @DisplayName("lãnh đạo cơ quan thẩm định gia hạn, lãnh đạo đơn vị thì không")
    void extendsDeadlines() {
        assertThat(authority.toExtend(HEAD)).isEqualTo(HEADS);
        assertThat(authority.mayExtend(HEAD)).isTrue();
        assertThat(authority.mayExtend(OTHER_HEAD)).isFalse();
        refused(
                () -> authority.toExtend(OTHER_HEAD),
                "Chỉ lãnh đạo cơ quan thẩm định (Sở Nội vụ) được gia hạn đợt khen thưởng.");
    }

    @Test
    @DisplayName("lãnh đạo cơ quan thẩm định đóng đợt; quản trị viên thì không")
    void closes() {
        assertThat(authority.toClose(HEAD)).isEqualTo(HEADS);
        assertThat(authority.mayClose(HEAD)).isTrue();
        assertThat(authority.mayClose(ADMINISTRATOR)).isFalse();
        refused(
                () -> authority.toClose(ADMINISTRATOR),
                "Chỉ lãnh đạo cơ quan thẩm định (Sở Nội vụ) được đóng đợt khen thưởng.");
    }

    @Test
    @DisplayName("lãnh đạo cơ quan thẩm định đổi hạn của hai sở, chỉ tiêu, hủy, mở lại; cán bộ của mình cũng không")
    void amends() {
        assertThat(authority.toAmend(HEAD)).isEqualTo(HEADS);
        assertThat(authority.mayAmend(HEAD)).isTrue();
        for (var other : List.of(OFFICER, OTHER_HEAD, ADMINISTRATOR)) {
            assertThat(authority.mayAmend(other)).as(other.userId()).isFalse();
            refused(
                    () -> authority.toAmend(other),
                    "Chỉ lãnh đạo cơ quan thẩm định (Sở Nội vụ) được đổi hạn của hai sở, điều chỉnh chỉ tiêu, hủy hoặc mở lại đợt khen thưởng.");
        }
    }

    @Test
    @DisplayName("tệp của văn bản do Sở Nội vụ lưu, lãnh đạo hay cán bộ; cơ quan đầu mối và người khác thì không")
    void files() {
        assertThat(List.of(HEAD, OFFICER)).allMatch(authority::mayFile);
        assertThat(List.of(FOCAL_OFFICER, OTHER_HEAD, ADMINISTRATOR)).noneMatch(authority::mayFile);
    }

    private RoundAuthority authority() {
        var clock = Clock.fixed(Instant.parse("2023-02-28T17:30:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        return new RoundAuthority(organization, clock);
    }

    private static void refused(ThrowingCallable act, String sentence) {
        assertThatThrownBy(act).isInstanceOf(NotPermittedException.class).hasMessage(sentence);
    }

    private static Deed by(String account) {
        return new Deed(account, Instant.parse("2023-02-27T01:00:00Z"));
    }
}
