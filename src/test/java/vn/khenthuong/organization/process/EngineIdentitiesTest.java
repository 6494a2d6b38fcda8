package vn.khenthuong.organization.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.engine.PasswordHash;
import vn.khenthuong.engine.Passwords;
import vn.khenthuong.engine.SignIns;
import vn.khenthuong.organization.AdministratorAccount;
import vn.khenthuong.organization.Identities;
import vn.khenthuong.organization.IdentityPlan;
import vn.khenthuong.organization.IdentityPlan.Membership;
import vn.khenthuong.organization.IdentityPlan.TenantGroup;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OperatorAccounts;

@DisplayName("Nhóm và người trong bộ máy quy trình theo danh sách cán bộ")
class EngineIdentitiesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 2);
    private static final PasswordHash HASH = new PasswordHash("hash", "salt");
    private static final Official OFFICIAL = new Official("canbo.dam-rong", "Nguyễn Văn An", "an@khenthuong.local");
    private static final Membership HIS = new Membership("canbo.dam-rong", "canbo.dam-rong");
    private static final Membership WRITTEN_BY_HAND = new Membership("canbo.di-linh", "chutich.ubnd");
    private static final Membership OPERATOR = new Membership("truong.phong", "camunda-admin");
    private static final TenantGroup WANTED = new TenantGroup("dam-rong", "canbo.dam-rong");
    private static final TenantGroup OBSOLETE = new TenantGroup("dam-rong", "canbo.di-linh");

    private final Identities identities = mock(Identities.class);
    private final EngineAccounts accounts = mock(EngineAccounts.class);
    private final Passwords passwords = mock(Passwords.class);
    private final SignIns signIns = mock(SignIns.class);
    private final OperatorAccounts operators = mock(OperatorAccounts.class);

    @BeforeEach
    void givenAnOrganization() {
        when(identities.planFor(TODAY))
                .thenReturn(new IdentityPlan(List.of(), List.of(OFFICIAL), List.of(), Set.of(HIS), Set.of(WANTED)));
        when(operators.all()).thenReturn(List.of(new AdministratorAccount("truong.phong", "mật-khẩu-dài", null)));
        when(passwords.hash("first")).thenReturn(HASH);
        when(accounts.userIds()).thenReturn(Set.of());
        when(accounts.memberships()).thenReturn(Set.of());
        when(accounts.tenantGroups()).thenReturn(Set.of(OBSOLETE));
    }

    @Test
    @DisplayName("cán bộ mới nhận mật khẩu ban đầu; vai trò của họ và của người vận hành có hiệu lực")
    void newOfficials() {
        assertThat(identities().align()).containsExactlyInAnyOrder("canbo.dam-rong", "truong.phong");

        verify(accounts).addPeople(List.of(OFFICIAL), HASH);
        verify(accounts).addMemberships(Set.of(HIS, OPERATOR));
        verify(accounts).addTenantGroups(Set.of(WANTED));
        verify(accounts).removeTenantGroups(Set.of(OBSOLETE));
        verify(accounts).removeTenantUsers();
    }

    @Test
    @DisplayName("quyền không có trong danh sách bị bỏ, dù ai ghi; phiên của người đó kết thúc")
    void whatIsNotRegisteredGoes() {
        when(accounts.userIds()).thenReturn(Set.of("canbo.dam-rong"));
        when(accounts.memberships()).thenReturn(Set.of(HIS, OPERATOR, WRITTEN_BY_HAND));

        assertThat(identities().align()).containsExactly("canbo.di-linh");

        verify(accounts).removeMemberships(Set.of(WRITTEN_BY_HAND));
        verify(signIns).end(Set.of("canbo.di-linh"));
    }

    @Test
    @DisplayName("người đã có thì không đụng tới mật khẩu")
    void knownOfficials() {
        when(accounts.userIds()).thenReturn(Set.of("canbo.dam-rong"));

        identities().align();

        verify(accounts, never()).addPeople(any(), any());
        verify(passwords, never()).hash(anyString());
        verify(accounts).rename(List.of(OFFICIAL));
    }

    private EngineIdentities identities() {
        return new EngineIdentities(
                identities,
                accounts,
                passwords,
                signIns,
                operators,
                () -> "first",
                Clock.fixed(Instant.parse("2024-05-02T01:00:00Z"), ZoneOffset.UTC));
    }
}
