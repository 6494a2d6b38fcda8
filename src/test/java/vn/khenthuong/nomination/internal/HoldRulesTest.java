package vn.khenthuong.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DossierHold;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.HoldGround;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

@DisplayName("Ai tạm dừng và giải quyết tạm dừng hồ sơ")
class HoldRulesTest {

    private static final String UNIT_HEADS = "lanhdao.di-linh";
    private static final String APPRAISAL_HEADS = "lanhdao.so-noi-vu";
    private static final Actor DEPUTY = new Actor("pho", Set.of(UNIT_HEADS, APPRAISAL_HEADS));

    private final Organization organization = mock(Organization.class);
    private final HoldRules rules =
            new HoldRules(organization, mock(), Clock.fixed(Instant.parse("2023-05-15T01:00:00Z"), HomeZone.ID));

    @BeforeEach
    void appraiser() {
        when(organization.groupOf(any(), any(), any())).thenReturn("canbo.khac");
        when(organization.groupOf(eq(Performer.APPRAISAL_HEAD), any(), any())).thenReturn(APPRAISAL_HEADS);
        when(organization.unitsOf(DEPUTY, Role.HEAD)).thenReturn(Set.of("di-linh"));
    }

    @Test
    @DisplayName("ký thay không gồm hồ sơ: không tạm dừng, không giải quyết; gồm hồ sơ: được")
    void limited() {
        assertThat(rules.roleToHold(DEPUTY, dossier(false))).isEmpty();
        assertThat(rules.roleToHold(DEPUTY, dossier(true))).isEmpty();
        assertThat(rules.roleToResolve(DEPUTY, dossier(true), unitEnded())).isEmpty();

        when(organization.unitsOf(DEPUTY, Role.HEAD, Work.DOSSIERS)).thenReturn(Set.of("di-linh"));
        when(organization.holds(DEPUTY, APPRAISAL_HEADS, Work.DOSSIERS)).thenReturn(true);

        assertThat(rules.roleToHold(DEPUTY, dossier(false))).contains(UNIT_HEADS);
        assertThat(rules.roleToHold(DEPUTY, dossier(true))).contains(APPRAISAL_HEADS);
        assertThat(rules.roleToResolve(DEPUTY, dossier(true), unitEnded())).contains(APPRAISAL_HEADS);
    }

    private static DossierSnapshot dossier(boolean submitted) {
        var dossier = mock(DossierSnapshot.class);
        when(dossier.wasSubmitted()).thenReturn(submitted);
        when(dossier.worker()).thenReturn("di-linh");
        return dossier;
    }

    private static DossierHold unitEnded() {
        return new DossierHold(
                "SK2023-DI-LINH-0001",
                Instant.EPOCH,
                HoldGround.UNIT_ENDED,
                "Kết thúc",
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
