package vn.khenthuong.forms.schema;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.architecture.ProductionClasses;

@DisplayName("Biểu thức FEEL của biểu mẫu")
class FeelExpressionTest {

    private static final String WHERE_TO_LOOK =
            "The syntax tree of the FEEL engine has changed: see FeelExpression.references,"
                    + " which reads org.camunda.feel.syntaxtree and the Scala collections shaded as camundajar.impl.scala";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "=outcome != \"RETURN\" | outcome",
                "=outcome = \"RETURN\" or nothingToSubmit | outcome nothingToSubmit",
                "=not(contains(supplementItems, \";MINUTES;\")) | supplementItems",
                "=if pool then places + 1 else null | pool places",
                "=women > members and members in [1..limit] | women members limit",
                "=count(listed) - count(refused) | listed refused",
                "=some one in listed satisfies one = first | listed one first",
                "=for one in listed return one.unit | listed one",
                "=listed[item = chosen] | listed item chosen",
                "={share: part / whole}.share | part whole",
                "=[1, first, -second] | first second",
                "=date(day) < date(\"2025-01-01\") | day",
                "=round.deadline | round"
            })
    @DisplayName("biết biểu thức đọc những tên nào, dù viết theo cách nào")
    void references(String expression, String names) {
        assertThat(anew(expression).references())
                .as(WHERE_TO_LOOK)
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(names.split(" ")));
    }

    /** With a remark nobody else writes: an expression that was parsed before is not parsed again. */
    private static FeelExpression anew(String expression) {
        return FeelExpression.parse(expression + " // " + UUID.randomUUID());
    }

    @Test
    @DisplayName("chỉ một lớp biết đến bộ máy FEEL và các lớp riêng của nó")
    void oneClassKnowsTheEngine() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(FeelExpression.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("camundajar..", "org.camunda.feel..", "org.camunda.bpm.dmn.feel..")
                .check(ProductionClasses.all());
    }

    @Test
    @DisplayName("tính được giá trị; lỗi khi tính thì không có giá trị")
    void evaluates() {
        assertThat(FeelExpression.parse("=a + 1").evaluate(Map.of("a", 2))).hasValue(3L);
        assertThat(FeelExpression.parse("=count(listed)").evaluate(Map.of("listed", List.of("x", "y"))))
                .hasValue(2L);
        assertThat(FeelExpression.parse("=a + 1").evaluate(Map.of())).isEmpty();
    }

    @Test
    @DisplayName("không phải FEEL thì không nhận")
    void refusesWhatIsNoFeel() {
        assertThatThrownBy(() -> FeelExpression.parse("=a ==== b")).isInstanceOf(IllegalArgumentException.class);
    }
}
