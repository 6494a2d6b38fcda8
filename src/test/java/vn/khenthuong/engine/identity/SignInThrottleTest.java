package vn.khenthuong.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Làm chậm việc đoán mật khẩu")
class SignInThrottleTest {

    private static final String OFFICIAL = "canbo.di-linh";
    private static final String OFFICE = "10.0.0.1";
    private static final String THIEF = "203.0.113.9";

    private final AtomicLong now = new AtomicLong();
    private final SignInThrottle throttle = new SignInThrottle(
            new SignInSettings(
                    Duration.ofSeconds(20),
                    3,
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(60),
                    20,
                    30,
                    Duration.ofMinutes(30),
                    Duration.ofDays(30),
                    Duration.ofHours(12)),
            now::get);

    @Test
    @DisplayName("Ba lần sai đầu không phải chờ; từ lần thứ tư chờ 3, 6, 12 … không quá 60 giây")
    void waitsDouble() {
        fail(OFFICIAL, THIEF, 3);
        assertWait(OFFICIAL, THIEF, 0);
        for (var expected : new int[] {3, 6, 12, 24, 48, 60, 60}) {
            fail(OFFICIAL, THIEF, 1);
            assertWait(OFFICIAL, THIEF, expected);
            pass(Duration.ofSeconds(expected));
            assertWait(OFFICIAL, THIEF, 0);
        }
    }

    @Test
    @DisplayName("Kẻ đoán từ nơi khác không khóa được cán bộ: nơi khác không phải chờ")
    void othersDoNotWait() {
        fail(OFFICIAL, THIEF, 15);
        assertWait(OFFICIAL, THIEF, 60);
        assertWait(OFFICIAL, OFFICE, 0);
    }

    @Test
    @DisplayName("Mật khẩu đúng xóa các lần sai của chính nơi ấy")
    void successForgives() {
        fail(OFFICIAL, OFFICE, 5);
        throttle.succeeded(OFFICIAL, OFFICE);
        assertWait(OFFICIAL, OFFICE, 0);
        fail(OFFICIAL, OFFICE, 3);
        assertWait(OFFICIAL, OFFICE, 0);
    }

    @Test
    @DisplayName("Bị đoán từ khắp nơi: nơi lạ phải chờ, nơi cán bộ từng đăng nhập thì không")
    void guessedFromEverywhere() {
        throttle.succeeded(OFFICIAL, OFFICE);
        for (var address = 0; address < 21; address++) {
            fail(OFFICIAL, "198.51.100." + address, 1);
        }
        assertWait(OFFICIAL, "192.0.2.1", 3);
        assertWait(OFFICIAL, OFFICE, 0);
        assertWait("canbo.dam-rong", "192.0.2.1", 0);
    }

    @Test
    @DisplayName("Một nơi đoán nhiều người thì chờ với mọi người, trừ ai từng đăng nhập từ đó")
    void guessesAtMany() {
        throttle.succeeded("lanhdao.di-linh", THIEF);
        for (var user = 0; user < 31; user++) {
            fail("nguoi." + user, THIEF, 1);
        }
        assertWait(OFFICIAL, THIEF, 3);
        assertWait("lanhdao.di-linh", THIEF, 0);
    }

    @Test
    @DisplayName("Quá thời hạn thì quên; quản trị viên mở thì thử được ngay")
    void forgets() {
        fail(OFFICIAL, THIEF, 9);
        throttle.forget(OFFICIAL);
        assertWait(OFFICIAL, THIEF, 0);
        fail(OFFICIAL, THIEF, 9);
        pass(Duration.ofMinutes(31));
        fail(OFFICIAL, THIEF, 1);
        assertWait(OFFICIAL, THIEF, 0);
    }

    @Test
    @DisplayName("Tên viết hoa hay thêm khoảng trắng vẫn là một người")
    void spellingsCountTogether() {
        fail(OFFICIAL, THIEF, 2);
        fail(" CanBo.Di-Linh ", THIEF, 2);
        assertWait(OFFICIAL, THIEF, 3);
    }

    private void fail(String userId, String address, int times) {
        for (var time = 0; time < times; time++) {
            throttle.failed(userId, address);
        }
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private void assertWait(String userId, String address, int seconds) {
        assertThat(throttle.waitOf(userId, address)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
