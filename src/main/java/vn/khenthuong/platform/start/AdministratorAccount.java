package vn.khenthuong.platform.start;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The administrator, set by the operator: {@code KHENTHUONG_ADMIN_USERNAME} and {@code KHENTHUONG_ADMIN_PASSWORD}. The
 * demonstration has its own.
 *
 * @param password in clear text, as given by the operator; only its hash is stored
 */
@Validated
@ConfigurationProperties("khenthuong.admin")
public record AdministratorAccount(
        @NotNull(message = "Cần đặt tên đăng nhập của quản trị viên (biến môi trường KHENTHUONG_ADMIN_USERNAME)")
        @Pattern(
                regexp = "[a-z0-9.-]{3,64}",
                message = "Tên đăng nhập của quản trị viên gồm 3–64 chữ thường không dấu, chữ số, dấu chấm, gạch nối")
        String username,

        @NotNull(message = "Cần đặt mật khẩu của quản trị viên (biến môi trường KHENTHUONG_ADMIN_PASSWORD)")
        @Size(min = 10, max = 72, message = "Mật khẩu của quản trị viên dài từ 10 đến 72 ký tự")
        String password) {

    @Override
    public String toString() {
        return "AdministratorAccount[" + username + "]";
    }
}
