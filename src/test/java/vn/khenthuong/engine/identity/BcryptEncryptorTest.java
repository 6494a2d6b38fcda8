package vn.khenthuong.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BcryptEncryptorTest {

    private final BcryptEncryptor encryptor = new BcryptEncryptor(4);

    @Test
    @DisplayName("Mật khẩu đúng khớp, sai không khớp, hai lần băm khác nhau")
    void checks() {
        var hash = encryptor.encrypt("mật khẩu");
        assertThat(encryptor.check("mật khẩu", hash)).isTrue();
        assertThat(encryptor.check("mật khẩu ", hash)).isFalse();
        assertThat(encryptor.encrypt("mật khẩu")).isNotEqualTo(hash).startsWith("$2a$04$");
    }

    @Test
    @DisplayName("Phần sau byte thứ 72 vẫn được tính")
    void longPasswordsCountToTheEnd() {
        var hash = encryptor.encrypt("ệ".repeat(100) + "a");
        assertThat(encryptor.check("ệ".repeat(100) + "b", hash)).isFalse();
        assertThat(encryptor.check("ệ".repeat(100) + "a", hash)).isTrue();
    }

    @Test
    @DisplayName("Chữ gõ dạng tổ hợp và dạng rời là một")
    void decomposedLettersAreTheSame() {
        var hash = encryptor.encrypt("Nguyễn");
        assertThat(encryptor.check(Normalizer.normalize("Nguyễn", Normalizer.Form.NFD), hash))
                .isTrue();
    }
}
