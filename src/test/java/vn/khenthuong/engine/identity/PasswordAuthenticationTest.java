package vn.khenthuong.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
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
import vn.khenthuong.engine.FailedSignIns;
import vn.khenthuong.engine.SignInTooSoonException;
import vn.khenthuong.kernel.Actor;

@DisplayName("Kiểm tra tên và mật khẩu")
class PasswordAuthenticationTest {

    private static final Actor OFFICIAL = new Actor("canbo.di-linh", Set.of("canbo.di-linh"), Set.of("di-linh"));

    private static final Instant NOW = Instant.parse("2023-06-01T01:00:00Z");

    private final EngineUsers users = mock(EngineUsers.class);
    private final Clock clock = mock(Clock.class);
    private final PasswordAuthentication passwords = remembering(Duration.ofMinutes(1));

    @BeforeEach
    void oneOfficial() {
        when(users.isPasswordOf("canbo.di-linh", "đúng")).thenReturn(true);
        when(users.find("canbo.di-linh")).thenReturn(Optional.of(OFFICIAL));
        when(clock.instant()).thenReturn(NOW);
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
    @DisplayName("Sai một lần không phải chờ; sai lần nữa thì chờ, nói rõ bao lâu, người không có cũng vậy")
    void saysHowLong() {
        var passwords = remembering(Duration.ZERO);
        assertThatThrownBy(() -> sign(passwords, "sai")).isInstanceOf(BadCredentialsException.class);
        sign(passwords, "đúng");

        for (var attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> sign(passwords, "sai")).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> sign(passwords, "đúng"))
                .isInstanceOfSatisfying(
                        SignInTooSoonException.class,
                        early -> assertThat(early.sentence()).contains("Hãy chờ 6 giây"));
        verify(users, times(1)).isPasswordOf("canbo.di-linh", "đúng");

        when(clock.instant()).thenReturn(NOW.plusSeconds(6));
        sign(passwords, "đúng");
    }

    private PasswordAuthentication remembering(Duration time) {
        return new PasswordAuthentication(users, new FailedSignIns(clock), new SignInSettings(time));
    }

    private static Authentication sign(PasswordAuthentication passwords, String password) {
        return passwords.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("canbo.di-linh", password));
    }
}
