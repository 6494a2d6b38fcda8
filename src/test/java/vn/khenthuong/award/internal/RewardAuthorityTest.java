package vn.khenthuong.award.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Work;

@DisplayName("Ai đổi mức tiền thưởng")
class RewardAuthorityTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 5, 15);
    private static final Actor DEPUTY = new Actor("pho", Set.of("lanhdao.so-noi-vu"));

    private final Organization organization = mock(Organization.class);
    private final RewardAuthority authority =
            new RewardAuthority(organization, Clock.fixed(Instant.parse("2023-05-15T01:00:00Z"), HomeZone.ID));

    @Test
    @DisplayName("ký thay không gồm danh sách, quyết định thì không; gồm thì được")
    void limited() {
        when(organization.performs(DEPUTY, Performer.APPRAISAL_HEAD, null, TODAY))
                .thenReturn(true);
        assertThat(authority.mayLayDown(DEPUTY)).isFalse();
        assertThatThrownBy(() -> authority.requireLayingDown(DEPUTY)).isInstanceOf(NotPermittedException.class);

        when(organization.performs(DEPUTY, Performer.APPRAISAL_HEAD, null, TODAY, Work.LISTS))
                .thenReturn(true);
        assertThat(authority.mayLayDown(DEPUTY)).isTrue();
    }
}
