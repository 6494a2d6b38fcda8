package vn.khenthuong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import vn.khenthuong.kernel.StartRefusedException;

@DisplayName("Tài khoản quản trị viên")
class AdministratorAccountTest {

    @ParameterizedTest
    @CsvSource({
        ", matkhau-rat-dai, Chưa đặt tên đăng nhập",
        "Quản Trị, matkhau-rat-dai, chữ thường không dấu",
        "quantri, , Chưa đặt mật khẩu",
        "quantri, ngan, phải dài từ 10"
    })
    @DisplayName("Thiếu hoặc sai tài khoản quản trị viên: không khởi động, không lộ mật khẩu")
    void requiresAdministrator(String username, String password, String sentence) {
        assertThatThrownBy(() -> new AdministratorAccount(username, password, null))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining(sentence)
                .message()
                .satisfies(message -> assertThat(password != null && message.contains(password))
                        .isFalse());
    }

    @Test
    @DisplayName("Kiểm tra trước khi chạm vào cơ sở dữ liệu")
    void isCheckedBeforeAnythingElse() {
        var context = new StaticApplicationContext();
        context.setEnvironment(new MockEnvironment().withProperty("khenthuong.admin.username", "quantri"));

        assertThatThrownBy(() -> new AdministratorCheck().initialize(context))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("Chưa đặt mật khẩu");
    }
}
