package vn.khenthuong.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bảng quyết định: trả lời một lần, nhớ lại nguyên vẹn")
class ShippedDecisionTablesTest {

    private final ShippedDecisionTables tables = new ShippedDecisionTables();

    @Test
    @DisplayName("hỏi lại thì không tính lại; hỏi khác thì trả lời khác; sửa bản hỏi sau đó không đổi gì")
    void remembered() {
        Map<String, Object> kind = kind("C");
        var first = tables.evaluate("dossierChecklist", kind);
        assertThat(first).isNotEmpty();

        kind.put("ruleSet", "B");
        assertThat(tables.evaluate("dossierChecklist", kind)).isNotEqualTo(first);
        assertThat(tables.evaluate("dossierChecklist", kind("C"))).isSameAs(first);
    }

    @Test
    @DisplayName("người nhận không sửa được câu trả lời; bảng không có thì báo lỗi, lần nào cũng vậy")
    void notToBeChanged() {
        var answer = tables.evaluate("dossierChecklist", kind("C"));

        assertThatThrownBy(() -> answer.get(0).put("label", "khác")).isInstanceOf(UnsupportedOperationException.class);
        for (var repeated = 0; repeated < 2; repeated++) {
            assertThatThrownBy(() -> tables.evaluate("unknown", Map.of())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Map<String, Object> kind(String ruleSet) {
        Map<String, Object> kind = new HashMap<>();
        kind.put("awardForm", "BANG_KHEN_TINH");
        kind.put("nomineeType", "HOUSEHOLD");
        kind.put("criteriaGroup", "HOUSEHOLD_HELPER");
        kind.put("ruleSet", ruleSet);
        kind.put("policyLoan", null);
        return kind;
    }
}
