package vn.khenthuong.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OfficialRole;
import vn.khenthuong.organization.OperatorAccounts;
import vn.khenthuong.organization.Period;

@DisplayName("Sổ cán bộ")
class OfficialRegisterServiceTest {

    private static final Period SINCE = new Period(LocalDate.of(2021, 1, 1), null);
    private static final Official OFFICIAL =
            new Official("canbo.dam-rong", "Nguyễn Văn An", "an@khenthuong.local", SINCE);

    @Test
    @DisplayName("người vừa thêm được thấy ngay, không phải chờ dữ liệu cũ hết hạn")
    void isSeenAtOnce() {
        var rows = new AtomicReference<>(data(List.of()));
        var organization = new CachedOrganization(
                rows::get,
                mock(OperatorAccounts.class),
                Clock.fixed(LocalDate.of(2023, 5, 15).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        assertThat(organization.membersOf("giamsat")).isEmpty();
        var repository = mock(OfficialRepository.class);
        doAnswer(call -> {
                    rows.set(data(call.getArgument(0)));
                    return null;
                })
                .when(repository)
                .addMissing(any(), any());

        new OfficialRegisterService(repository, organization)
                .addMissing(List.of(OFFICIAL), List.of(new OfficialRole("canbo.dam-rong", "giamsat", SINCE)));

        assertThat(organization.membersOf("giamsat")).containsExactly(OFFICIAL);
        assertThat(organization.nameOf("canbo.dam-rong")).isEqualTo("Nguyễn Văn An");
    }

    private static OrganizationData data(List<Official> officials) {
        return new OrganizationData(
                List.of(),
                List.of(),
                List.of(),
                officials,
                List.of(new OfficialRole("canbo.dam-rong", "giamsat", SINCE)),
                List.of(),
                List.of());
    }
}
