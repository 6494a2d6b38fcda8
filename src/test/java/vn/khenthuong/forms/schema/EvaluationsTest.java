package vn.khenthuong.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Điều kiện của biểu mẫu: tính một lần, nhớ điều gì")
class EvaluationsTest {

    private static final FeelExpression REJECTS = FeelExpression.parse("=outcome = \"REJECT\" and pool = false");

    @Test
    @DisplayName("mã, có hay không, số, trống: nhớ từ lần này sang lần khác; vẫn đúng với mỗi giá trị")
    void codes() {
        assertThat(Evaluations.isRememberable(REJECTS, Arrays.asList("REJECT", false, 3, null)))
                .isTrue();
        for (var repeated = 0; repeated < 2; repeated++) {
            assertThat(new Evaluations().holds(REJECTS, Map.of("outcome", "REJECT", "pool", false)))
                    .isTrue();
            assertThat(new Evaluations().holds(REJECTS, Map.of("outcome", "REJECT", "pool", true)))
                    .isFalse();
            assertThat(new Evaluations().holds(REJECTS, Map.of("pool", false))).isFalse();
        }
    }

    @Test
    @DisplayName("điều ai đó viết, danh sách, và điều tùy lúc hỏi: không nhớ")
    void nothingWritten() {
        assertThat(Evaluations.isRememberable(REJECTS, List.of("Nguyễn Văn Tám")))
                .isFalse();
        assertThat(Evaluations.isRememberable(REJECTS, List.of("079200012345 A")))
                .isFalse();
        assertThat(Evaluations.isRememberable(REJECTS, List.of("A".repeat(61)))).isFalse();
        assertThat(Evaluations.isRememberable(REJECTS, List.of(List.of("A")))).isFalse();
        assertThat(Evaluations.isRememberable(FeelExpression.parse("=due < today()"), List.of(1)))
                .isFalse();
        assertThat(Evaluations.isRememberable(FeelExpression.parse("=due < now ()"), List.of(1)))
                .isFalse();
    }

    @Test
    @DisplayName("điều nhớ thì lần sau không tính lại; điều ai đó viết thì lần sau tính lại, ra cùng kết quả")
    void answeredOnce() {
        var expression = FeelExpression.parse("=[outcome]");
        var code = "C" + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        var words = "Hộ ông " + code;

        var known = new Evaluations().of(expression, Map.of("outcome", code)).orElseThrow();
        assertThat(known).isEqualTo(List.of(code));
        assertThat(new Evaluations().of(expression, Map.of("outcome", code)))
                .get()
                .isSameAs(known);

        var written = new Evaluations().of(expression, Map.of("outcome", words)).orElseThrow();
        assertThat(new Evaluations().of(expression, Map.of("outcome", words)))
                .get()
                .isEqualTo(written)
                .isNotSameAs(written);
    }

    @Test
    @DisplayName("cùng một biểu thức đọc một lần")
    void parsedOnce() {
        assertThat(FeelExpression.parse("= outcome = \"REJECT\" and pool = false"))
                .isSameAs(REJECTS);
    }
}
