package vn.khenthuong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How forms are laid out: an official finds what is asked without looking for it. */
@DisplayName("Bố cục biểu mẫu: hỏi trước, cho xem sau")
class FormLayoutTest {

    private static final Set<String> CHOICES = Set.of("radio", "select");
    private static final int COLUMNS = 16;
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> forms() {
        return FormContractTest.forms();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("ô phải nhập đứng trước bảng và ô chỉ để xem")
    void askedBeforeShown(Path file) throws IOException {
        var shown = false;
        for (var component : JSON.readTree(file.toFile()).path("components")) {
            if (isAsked(component)) {
                assertThat(shown)
                        .as("“%s” stands after what is shown", component.path("key"))
                        .isFalse();
            } else {
                shown |= component.path("type").asText().equals("table")
                        || component.path("readonly").asBoolean();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("lựa chọn chỉ có một khả năng thì đã chọn sẵn")
    void oneOptionIsNoChoice(Path file) throws IOException {
        for (var component : JSON.readTree(file.toFile()).findParents("values")) {
            if (CHOICES.contains(component.path("type").asText())
                    && component.path("values").size() == 1) {
                assertThat(component.path("defaultValue"))
                        .as("“%s” is chosen", component.path("key"))
                        .isEqualTo(component.at("/values/0/value"));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("các ô cùng hàng đứng liền nhau và vừa một hàng")
    void rows(Path file) throws IOException {
        rows(JSON.readTree(file.toFile()), new HashSet<>());
    }

    private static void rows(JsonNode holder, Set<String> rowsOfForm) {
        var ended = new ArrayList<String>();
        var row = "";
        var columns = 0;
        for (var component : holder.path("components")) {
            var own = component.at("/layout/row").asText();
            if (!own.equals(row)) {
                ended.add(row);
                assertThat(own.isEmpty() || !ended.contains(own) && rowsOfForm.add(own))
                        .as("row %s is in one piece", own)
                        .isTrue();
                columns = 0;
            }
            row = own;
            columns += component.at("/layout/columns").asInt();
            assertThat(columns).as("columns of row %s", row).isLessThanOrEqualTo(COLUMNS);
            rows(component, rowsOfForm);
        }
    }

    private static boolean isAsked(JsonNode component) {
        var type = component.path("type").asText();
        if (type.equals("group")) {
            for (var inner : component.path("components")) {
                if (isAsked(inner)) {
                    return true;
                }
            }
            return false;
        }
        return component.has("key")
                && !component.path("readonly").asBoolean()
                && !component.path("disabled").asBoolean();
    }
}
