package vn.khenthuong.webapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.webapps.ReplacedPieces.Piece;

@DisplayName("Thay nhiều đoạn trong một lượt đọc")
class ReplacedPiecesTest {

    @Test
    @DisplayName("ở đầu, giữa, cuối, dài ngắn khác nhau, liền nhau")
    void everywhere() {
        var pieces = new ReplacedPieces(
                List.of(new Piece("one", "một", 2), new Piece("fourteen", "mười bốn", 1), new Piece("Đơn", "Form", 1)));
        assertThat(pieces.in("one,Đơn fourteenone")).isEqualTo("một,Form mười bốnmột");
    }

    @Test
    @DisplayName("không có đoạn nào thì chữ giữ nguyên, chữ ngắn hơn đoạn thì đoạn thiếu")
    void nothing() {
        assertThat(new ReplacedPieces(List.of()).in("text")).isEqualTo("text");
        assertThatThrownBy(() -> new ReplacedPieces(List.of(new Piece("longer", "", 1))).in("long"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 instead of 1 times: longer");
    }

    @Test
    @DisplayName("hai đoạn chồng lên nhau thì báo")
    void overlapping() {
        var pieces = new ReplacedPieces(List.of(new Piece("abc", "x", 1), new Piece("cde", "y", 1)));
        assertThatThrownBy(() -> pieces.in("abcde"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("overlaps another piece: cde");
    }

    @Test
    @DisplayName("như thay từng đoạn một, trên chữ bất kỳ")
    void likeOneAfterTheOther() {
        var random = new Random(7);
        for (var round = 0; round < 200; round++) {
            var text = new StringBuilder();
            for (var at = 0; at < 400; at++) {
                text.append((char) ('ạ' + random.nextInt(3)));
            }
            var old = text.substring(100, 101 + random.nextInt(30)) + "!";
            text.insert(random.nextInt(text.length()), old).insert(0, old).append(old);
            assertThat(new ReplacedPieces(List.of(new Piece(old, "→", 3), new Piece("không", "có", 0)))
                            .in(text.toString()))
                    .isEqualTo(text.toString().replace(old, "→"));
        }
    }
}
