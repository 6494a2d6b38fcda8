package vn.khenthuong.organization;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.khenthuong.kernel.StartRefusedException;

/**
 * The administrator, set by the operator: {@code KHENTHUONG_ADMIN_USERNAME} and {@code KHENTHUONG_ADMIN_PASSWORD}.
 *
 * @param fullName what the person is called; the office where it is not set
 * @param password in clear text, as given by the operator; only its hash is stored
 */
@ConfigurationProperties("khenthuong.admin")
public record AdministratorAccount(
        String username,
        String password,
        @DefaultValue(NAMELESS) String fullName) {

    /** What an administrator is called whose name is not set. */
    static final String NAMELESS = "Quản trị viên";

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9.-]{3,64}");
    private static final int PASSWORD_MIN = 10;
    private static final int PASSWORD_MAX = 72;

    /**
     * @throws StartRefusedException when one of the two is missing or weak; the sentence never repeats the password
     */
    public AdministratorAccount {
        fullName = fullName == null || fullName.isBlank() ? NAMELESS : fullName.strip();
        problem(username, password).ifPresent(problem -> {
            throw new StartRefusedException(
                    problem,
                    "Đặt biến môi trường KHENTHUONG_ADMIN_USERNAME và KHENTHUONG_ADMIN_PASSWORD rồi khởi động lại. Quản trị"
                            + " viên thứ hai (KHENTHUONG_ADMIN2_USERNAME, KHENTHUONG_ADMIN2_PASSWORD) thì đặt cả hai hoặc bỏ"
                            + " trống cả hai.");
        });
    }

    private static Optional<String> problem(String username, String password) {
        if (username == null || username.isBlank()) {
            return Optional.of("Chưa đặt tên đăng nhập của quản trị viên.");
        }
        if (!USERNAME.matcher(username).matches()) {
            return Optional.of(
                    "Tên đăng nhập của quản trị viên phải gồm 3–64 chữ thường không dấu, chữ số, dấu chấm hoặc"
                            + " gạch nối.");
        }
        if (password == null || password.isBlank()) {
            return Optional.of("Chưa đặt mật khẩu của quản trị viên.");
        }
        if (password.length() < PASSWORD_MIN || password.length() > PASSWORD_MAX) {
            return Optional.of(
                    "Mật khẩu của quản trị viên phải dài từ %d đến %d ký tự.".formatted(PASSWORD_MIN, PASSWORD_MAX));
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "AdministratorAccount[" + username + "]";
    }
}
