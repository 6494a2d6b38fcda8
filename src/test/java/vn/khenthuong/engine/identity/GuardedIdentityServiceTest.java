package vn.khenthuong.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

@DisplayName("Kiểm tra mật khẩu không cho biết ai có tài khoản")
class GuardedIdentityServiceTest {

    private final ProcessEngineConfigurationImpl engine = mock(ProcessEngineConfigurationImpl.class);
    private final PasswordManager passwords = mock(PasswordManager.class);
    private final CommandExecutor commands = mock(CommandExecutor.class);
    private final SignInThrottle throttle = mock(SignInThrottle.class);
    private final GuardedIdentityService service = new GuardedIdentityService(
            engine, throttle, mock(ApplicationEventPublisher.class), "{bcrypt-sha256}nobody", "refused");

    @BeforeEach
    void oneUser() {
        var user = new UserEntity("canbo.di-linh");
        user.setDbPassword("{bcrypt-sha256}own");
        user.setSalt("salt");
        when(engine.getPasswordManager()).thenReturn(passwords);
        when(throttle.waitOf(anyString(), anyString())).thenReturn(Duration.ZERO);
        when(commands.execute(any(Command.class)))
                .thenAnswer(call -> call.getArgument(0).toString().contains("canbo.di-linh") ? user : null);
        when(passwords.check("đúngsalt", "{bcrypt-sha256}own")).thenReturn(true);
        service.setCommandExecutor(commands);
    }

    @Test
    @DisplayName("Người không có cũng tốn đúng một lần băm như người có")
    void sameWorkForStrangers() {
        assertThat(service.checkPassword("canbo.di-linh", "sai")).isFalse();
        verify(passwords, times(1)).check(anyString(), anyString());
        assertThat(service.checkPassword("khong.co.ai", "sai")).isFalse();
        verify(passwords, times(2)).check(anyString(), anyString());
        assertThat(service.checkPassword("\u0000", "sai")).isFalse();
        verify(passwords, times(3)).check(anyString(), anyString());
    }

    @Test
    @DisplayName("Mật khẩu không của ai cũng không mở được tài khoản không có")
    void nobodysPasswordOpensNothing() {
        when(passwords.check("sai", "{bcrypt-sha256}nobody")).thenReturn(true);
        assertThat(service.checkPassword("khong.co.ai", "sai")).isFalse();
    }

    @Test
    @DisplayName("Đúng và sai đều được kể lại cho bộ làm chậm; đang phải chờ thì không băm")
    void countsAttempts() {
        assertThat(service.checkPassword("canbo.di-linh", "đúng")).isTrue();
        verify(throttle).succeeded("canbo.di-linh", "");
        service.checkPassword("canbo.di-linh", "sai");
        verify(throttle).failed("canbo.di-linh", "");
        when(throttle.waitOf(anyString(), anyString())).thenReturn(Duration.ofSeconds(3));
        assertThat(service.checkPassword("canbo.di-linh", "đúng")).isFalse();
        verify(passwords, times(2)).check(anyString(), anyString());
        verify(throttle, never()).forget(anyString());
    }
}
