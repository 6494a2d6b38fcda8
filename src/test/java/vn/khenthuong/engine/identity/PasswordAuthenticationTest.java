package vn.khenthuong.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import vn.khenthuong.engine.TooManyAttemptsException;
import vn.khenthuong.kernel.Actor;

@DisplayName("Kiểm tra tên và mật khẩu")
class PasswordAuthenticationTest {

    private static final Actor OFFICIAL = new Actor("canbo.di-linh", Set.of("canbo.di-linh"), Set.of("di-linh"));

    private static final Instant NOW = Instant.parse("2023-06-01T01:00:00Z");

    private final EngineUsers users = mock(EngineUsers.class);
    private final SignInThrottle throttle = mock(SignInThrottle.class);
    private final PasswordAuthentication passwords = remembering(Duration.ofMinutes(1));

    @BeforeEach
    void oneOfficial() {
        when(users.isPasswordOf("canbo.di-linh", "đúng")).thenReturn(true);
        when(users.find("canbo.di-linh")).thenReturn(Optional.of(new KnownUser(OFFICIAL, "1", false)));
        when(throttle.waitOf(anyString(), anyString())).thenReturn(Duration.ZERO);
    }

    @Test
    @DisplayName("Lần đúng được nhớ, cho đúng mật khẩu ấy; người đăng nhập là Actor, không còn mật khẩu")
    void remembersSuccess() {
        for (var i = 0; i < 2; i++) {
            var signedIn = sign(passwords, "đúng");
            assertThat(signedIn.isAuthenticated()).isTrue();
            assertThat(signedIn.getPrincipal()).isEqualTo(OFFICIAL);
            assertThat(signedIn.getName()).isEqualTo("canbo.di-linh");
            assertThat(signedIn.getCredentials()).isNull();
        }
        verify(users, times(1)).isPasswordOf("canbo.di-linh", "đúng");
        assertThatThrownBy(() -> sign(passwords, "sai")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    @DisplayName("Lần sai không bao giờ được nhớ")
    void neverRemembersFailure() {
        for (var i = 0; i < 2; i++) {
            assertThatThrownBy(() -> sign(passwords, "sai")).isInstanceOf(BadCredentialsException.class);
        }
        verify(users, times(2)).isPasswordOf("canbo.di-linh", "sai");
    }

    @Test
    @DisplayName("Hết thời gian nhớ thì hỏi lại")
    void forgets() {
        var forgetful = remembering(Duration.ZERO);
        sign(forgetful, "đúng");
        sign(forgetful, "đúng");
        verify(users, times(2)).isPasswordOf("canbo.di-linh", "đúng");
    }

    @Test
    @DisplayName("Đổi mật khẩu thì lần đúng trước đó không còn giá trị")
    void changesEndTrust() {
        sign(passwords, "đúng");
        passwords.userChanged(new UserChanged("canbo.dam-rong"));
        sign(passwords, "đúng");
        verify(users, times(1)).isPasswordOf("canbo.di-linh", "đúng");
        passwords.userChanged(new UserChanged("canbo.di-linh"));
        sign(passwords, "đúng");
        verify(users, times(2)).isPasswordOf("canbo.di-linh", "đúng");
    }

    @Test
    @DisplayName("Còn phải chờ thì nói chờ bao lâu, mật khẩu không được kiểm tra")
    void tellsHowLongToWait() {
        when(throttle.waitOf("canbo.di-linh", "")).thenReturn(Duration.ofMillis(2_100));
        assertThatThrownBy(() -> sign(passwords, "đúng"))
                .isInstanceOfSatisfying(
                        TooManyAttemptsException.class,
                        refused -> assertThat(refused.seconds()).isEqualTo(3));
        verify(users, times(0)).isPasswordOf("canbo.di-linh", "đúng");
    }

    private PasswordAuthentication remembering(Duration time) {
        var settings = new SignInSettings(
                time,
                3,
                Duration.ofSeconds(3),
                Duration.ofSeconds(60),
                100,
                100,
                Duration.ofMinutes(30),
                Duration.ofDays(1),
                Duration.ofHours(12));
        return new PasswordAuthentication(users, new KnownUsers(users, settings), throttle, settings);
    }

    private static Authentication sign(PasswordAuthentication passwords, String password) {
        return passwords.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("canbo.di-linh", password));
    }
}
