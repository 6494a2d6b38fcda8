package vn.khenthuong.home.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.organization.Capacity;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Period;
import vn.khenthuong.organization.Substitution;
import vn.khenthuong.organization.Substitutions;
import vn.khenthuong.organization.Work;

@DisplayName("Ký thay ai, ai ký thay, trên trang chủ")
class HomeSubstitutionsTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final DocumentReference DOCUMENT = new DocumentReference("12/QĐ-UBND", LocalDate.of(2023, 5, 1));

    private final Substitutions substitutions = mock(Substitutions.class);
    private final Organization organization = mock(Organization.class);
    private final HomeSubstitutions home = new HomeSubstitutions(
            substitutions, organization, Clock.fixed(Instant.parse("2023-05-15T02:00:00Z"), HomeZone.ID));
    private final Actor deputy = new Actor("pct", Set.of());
    private final Actor chair = new Actor("chutich", Set.of());

    @BeforeEach
    void people() {
        when(organization.nameOf("pct")).thenReturn("Võ Ngọc Hiệp");
        when(organization.nameOf("chutich")).thenReturn("Trần Văn An");
        when(organization.isSamePerson("pct", "pct")).thenReturn(true);
        when(organization.isSamePerson("chutich", "chutich")).thenReturn(true);
        when(organization.isStanding(ID)).thenReturn(true);
        when(substitutions.labelOf("chutich.ubnd")).thenReturn("Chủ tịch UBND tỉnh");
    }

    @Test
    @DisplayName("người ký thay đọc mình thay ai, đến ngày nào, theo văn bản nào; người được thay đọc ai thay mình")
    void both() {
        concerning(until(LocalDate.of(2023, 5, 20)));

        assertThat(home.of(deputy).sentences())
                .containsExactly("Bạn làm việc ký thay (KT.) Chủ tịch (Chủ tịch UBND tỉnh) Trần Văn An đến hết ngày"
                        + " 20/05/2023, theo " + DOCUMENT.cited() + ".");
        assertThat(home.of(chair).sentences())
                .containsExactly(
                        "Phó Chủ tịch Võ Ngọc Hiệp làm việc ký thay (KT.) Chủ tịch (Chủ tịch UBND tỉnh) đến hết"
                                + " ngày 20/05/2023, theo " + DOCUMENT.cited() + ".");
    }

    @Test
    @DisplayName("ai đang giữ việc thay mình: chỉ người được thay thấy, với các nhóm của chức danh")
    void whoActsForTheReader() {
        concerning(until(LocalDate.of(2023, 5, 20)));
        when(substitutions.groupsOf("chutich.ubnd")).thenReturn(Set.of("chutich.ubnd"));

        assertThat(home.of(chair).standIns())
                .containsExactly(new HomeSubstitutions.StandIn("pct", "Võ Ngọc Hiệp", Set.of("chutich.ubnd")));
        assertThat(home.of(deputy).standIns()).isEmpty();
    }

    @Test
    @DisplayName("đã hết hạn, hoặc văn bản không còn hiệu lực với chức danh, thì không nêu")
    void over() {
        concerning(until(LocalDate.of(2023, 5, 14)));
        assertThat(home.of(deputy).sentences()).isEmpty();

        concerning(until(null));
        when(organization.isStanding(ID)).thenReturn(false);
        assertThat(home.of(deputy).sentences()).isEmpty();
    }

    private void concerning(Substitution one) {
        when(substitutions.concerning(deputy)).thenReturn(List.of(one));
        when(substitutions.concerning(chair)).thenReturn(List.of(one));
    }

    private static Substitution until(LocalDate last) {
        return new Substitution(
                ID,
                "chutich.ubnd",
                "chutich",
                "pct",
                Capacity.KT,
                Work.all(),
                new Period(LocalDate.of(2023, 5, 1), last),
                DOCUMENT,
                Substitution.Reason.LEAVE,
                "Chủ tịch",
                "Phó Chủ tịch",
                "chutich",
                Instant.parse("2023-05-01T02:00:00Z"),
                Substitution.State.CONFIRMED,
                null);
    }
}
