package vn.khenthuong.organization.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.engine.PasswordHash;
import vn.khenthuong.engine.Passwords;
import vn.khenthuong.organization.AdministratorAccount;
import vn.khenthuong.organization.IdentityAlignment;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OperatorAccounts;

@DisplayName("Quản trị viên do người vận hành đặt, khi khởi động")
class IdentitySyncTest {

    private static final String SECRET = "mật-khẩu-của-quản-trị";
    private static final PasswordHash HASH_OF_SECRET = new PasswordHash("hash of the secret", "salt");
    private static final PasswordHash OTHER_HASH = new PasswordHash("hash of something else", "salt");

    private final IdentityAlignment alignment = mock(IdentityAlignment.class);
    private final EngineAccounts accounts = mock(EngineAccounts.class);
    private final Passwords passwords = mock(Passwords.class);
    private final OperatorAccounts operators = mock(OperatorAccounts.class);

    @BeforeEach
    void givenOneAdministrator() {
        when(operators.all()).thenReturn(List.of(new AdministratorAccount("truong.phong", SECRET, null)));
        when(passwords.hash(SECRET)).thenReturn(HASH_OF_SECRET);
        when(accounts.userIds()).thenReturn(Set.of());
    }

    @Test
    @DisplayName("lần đầu: có mật khẩu đã cấu hình, rồi mới đến cán bộ")
    void firstStart() {
        sync().run();

        var order = inOrder(accounts, alignment);
        order.verify(accounts)
                .addPeople(
                        List.of(new Official("truong.phong", "Quản trị viên", "truong.phong@khenthuong.local")),
                        HASH_OF_SECRET);
        order.verify(alignment).align();
    }

    @Test
    @DisplayName("lần sau: mật khẩu còn đúng thì không băm lại, khóa thì mở")
    void laterStart() {
        when(accounts.userIds()).thenReturn(Set.of("truong.phong"));
        when(passwords.stored("truong.phong")).thenReturn(Optional.of(HASH_OF_SECRET));
        when(passwords.matches(SECRET, HASH_OF_SECRET)).thenReturn(true);

        sync().run();

        verify(accounts, never()).addPeople(any(), any());
        verify(passwords, never()).hash(anyString());
        verify(passwords, never()).change(anyString(), any());
        verify(accounts).unlock("truong.phong");
    }

    @Test
    @DisplayName("mật khẩu đã đổi trong cấu hình thì đổi theo")
    void changedPassword() {
        when(accounts.userIds()).thenReturn(Set.of("truong.phong"));
        when(passwords.stored("truong.phong")).thenReturn(Optional.of(OTHER_HASH));
        when(passwords.matches(SECRET, OTHER_HASH)).thenReturn(false);

        sync().run();

        verify(passwords).change("truong.phong", HASH_OF_SECRET);
    }

    @Test
    @DisplayName("mật khẩu không bao giờ hiện ra dưới dạng văn bản")
    void passwordIsNeverPrinted() {
        assertThat(HASH_OF_SECRET.toString()).doesNotContain("hash of the secret");
    }

    private IdentitySync sync() {
        return new IdentitySync(alignment, accounts, passwords, operators, TransactionOperations.withoutTransaction());
    }
}
