package vn.khenthuong.organization.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.organization.AdministratorAccount;
import vn.khenthuong.organization.Identities;
import vn.khenthuong.organization.IdentityPlan;
import vn.khenthuong.organization.IdentityPlan.Membership;
import vn.khenthuong.organization.IdentityPlan.TenantGroup;
import vn.khenthuong.organization.Official;

@DisplayName("Tài khoản khi khởi động")
class IdentitySyncTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 2);
    private static final String SECRET = "mật-khẩu-của-quản-trị";
    private static final PasswordHash HASH_OF_SECRET = new PasswordHash("hash of the secret", "salt");
    private static final PasswordHash OTHER_HASH = new PasswordHash("hash of something else", "salt");
    private static final Official OFFICIAL = new Official("canbo.dam-rong", "Nguyễn Văn An", "an@khenthuong.local");
    private static final TenantGroup WANTED = new TenantGroup("dam-rong", "canbo.dam-rong");
    private static final TenantGroup OBSOLETE = new TenantGroup("dam-rong", "canbo.di-linh");

    private final Identities identities = mock(Identities.class);
    private final EngineAccounts accounts = mock(EngineAccounts.class);
    private final EnginePasswords passwords = mock(EnginePasswords.class);
    private String firstPassword = "something nobody knows";

    @BeforeEach
    void givenAnOrganization() {
        when(identities.planFor(TODAY))
                .thenReturn(
                        new IdentityPlan(List.of(), List.of(OFFICIAL), List.of(), Set.of(), Set.of(), Set.of(WANTED)));
        when(passwords.hash(anyString())).thenReturn(OTHER_HASH);
        when(passwords.hash(SECRET)).thenReturn(HASH_OF_SECRET);
        when(accounts.userIds()).thenReturn(Set.of());
        when(accounts.tenantGroups()).thenReturn(Set.of(OBSOLETE));
    }

    @Test
    @DisplayName("lần đầu: quản trị viên có mật khẩu đã cấu hình, cán bộ chưa đăng nhập được")
    void firstStart() {
        sync().run();

        verify(accounts)
                .addPeople(
                        List.of(new Official("truong.phong", "Quản trị viên", "truong.phong@khenthuong.local")),
                        HASH_OF_SECRET);
        verify(accounts).addMemberships(List.of(new Membership("truong.phong", "camunda-admin")));
        verify(accounts).addPeople(List.of(OFFICIAL), OTHER_HASH);
        verify(accounts).addTenantGroups(Set.of(WANTED));
        verify(accounts).removeTenantGroups(Set.of(OBSOLETE));
    }

    @Test
    @DisplayName("cán bộ mới nhận mật khẩu ban đầu, nếu có quy định")
    void firstPassword() {
        firstPassword = SECRET;

        sync().run();

        verify(accounts).addPeople(List.of(OFFICIAL), HASH_OF_SECRET);
    }

    @Test
    @DisplayName("lần sau: không đụng tới mật khẩu của cán bộ, không băm lại mật khẩu quản trị còn đúng")
    void laterStart() {
        when(accounts.userIds()).thenReturn(Set.of("truong.phong", "canbo.dam-rong"));
        when(accounts.passwordOf("truong.phong")).thenReturn(Optional.of(HASH_OF_SECRET));
        when(passwords.matches(SECRET, HASH_OF_SECRET)).thenReturn(true);

        sync().run();

        verify(accounts, never()).addPeople(any(), any());
        verify(passwords, never()).hash(anyString());
        verify(accounts, never()).changePassword(anyString(), any());
    }

    @Test
    @DisplayName("mật khẩu quản trị đã đổi trong cấu hình thì đổi theo")
    void changedPassword() {
        when(accounts.userIds()).thenReturn(Set.of("truong.phong", "canbo.dam-rong"));
        when(accounts.passwordOf("truong.phong")).thenReturn(Optional.of(OTHER_HASH));
        when(passwords.matches(SECRET, OTHER_HASH)).thenReturn(false);

        sync().run();

        verify(accounts).changePassword(eq("truong.phong"), eq(HASH_OF_SECRET));
    }

    @Test
    @DisplayName("mật khẩu không bao giờ hiện ra dưới dạng văn bản")
    void passwordIsNeverPrinted() {
        assertThat(HASH_OF_SECRET.toString()).doesNotContain("hash of the secret");
    }

    private IdentitySync sync() {
        return new IdentitySync(
                identities,
                accounts,
                passwords,
                new AdministratorAccount("truong.phong", SECRET),
                TransactionOperations.withoutTransaction(),
                Clock.fixed(Instant.parse("2024-05-02T01:00:00Z"), ZoneOffset.UTC),
                () -> firstPassword);
    }
}
