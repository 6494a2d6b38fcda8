package vn.khenthuong.forms.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.Variables.SerializationDataFormats;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.type.SpinValueType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khenthuong.forms.StartForm.Option;

@DisplayName("Giá trị giữa bộ máy quy trình và biểu mẫu")
class EngineValuesTest {

    private enum Level {
        PROVINCE
    }

    @Nested
    @DisplayName("Gửi lên")
    class Submitted {

        private static Object plain(Object value) {
            return EngineValues.plain(Collections.singletonMap("x", value)).get("x");
        }

        @Test
        @DisplayName("không gửi gì là không có câu trả lời nào; gửi ô trống thì ô ấy trống")
        void nothing() {
            assertThat(EngineValues.plain(null)).isEmpty();
            assertThat(EngineValues.plain(Collections.singletonMap("name", null)))
                    .containsOnly(entry("name", null));
        }

        @Test
        @DisplayName("giá trị đơn giản vẫn là nó, có kiểu hay không")
        void simple() {
            var submitted = new LinkedHashMap<String, Object>();
            submitted.put("name", "K’Brẻo");
            submitted.put("votes", Variables.longValue(7L));
            submitted.put("agreed", Variables.booleanValue(true));

            assertThat(EngineValues.plain(submitted))
                    .containsExactly(entry("name", "K’Brẻo"), entry("votes", 7L), entry("agreed", true));
        }

        @Test
        @DisplayName("JSON được đọc thành chữ, dù đã phân tích hay chưa")
        void json() {
            assertThat(plain(Spin.JSON("[\"P1\",\"P2\"]"))).isEqualTo("[\"P1\",\"P2\"]");
            assertThat(plain(SpinValues.jsonValue("[\"P1\"]").create())).isEqualTo("[\"P1\"]");
            assertThat(plain(serialized("[\"P3\"]", SerializationDataFormats.JSON)))
                    .isEqualTo("[\"P3\"]");
        }

        @Test
        @DisplayName("đối tượng Java tuần tự hoá và tệp không bao giờ được mở ra")
        void neverDeserialised() {
            var java = serialized("rO0ABXQ=", SerializationDataFormats.JAVA);
            var file = Variables.fileValue("bien-ban.pdf").file(new byte[] {1}).create();

            assertThat(plain(java)).isSameAs(java);
            assertThat(plain(file)).isSameAs(file);
        }

        private static TypedValue serialized(String text, SerializationDataFormats format) {
            return Variables.serializedObjectValue(text)
                    .serializationDataFormat(format)
                    .objectTypeName("java.util.ArrayList")
                    .create();
        }
    }

    @Nested
    @DisplayName("Đưa ra")
    class Shown {

        private static TypedValue typed(Object value) {
            return EngineValues.typed(Collections.singletonMap("x", value), null)
                    .getValueTyped("x");
        }

        private static void hasTypeAndValue(TypedValue typed, ValueType type, Object value) {
            assertThat(typed.getType()).isEqualTo(type);
            assertThat(typed.getValue()).isEqualTo(value);
        }

        @Test
        @DisplayName("chỉ những tên được hỏi; không hỏi tên nào cụ thể thì tất cả")
        void names() {
            Map<String, Object> facts = Map.of("name", "K’Brẻo", "votes", 7);

            assertThat(EngineValues.typed(facts, List.of("votes", "khac"))).containsOnlyKeys("votes");
            assertThat(EngineValues.typed(facts, List.of())).isEmpty();
            assertThat(EngineValues.typed(facts, null)).containsOnlyKeys("name", "votes");
        }

        @Test
        @DisplayName("chữ, ngày, tên của hằng và đúng sai")
        void texts() {
            hasTypeAndValue(typed("K’Brẻo"), ValueType.STRING, "K’Brẻo");
            hasTypeAndValue(typed(LocalDate.of(2023, 5, 15)), ValueType.STRING, "2023-05-15");
            hasTypeAndValue(typed(Level.PROVINCE), ValueType.STRING, "PROVINCE");
            hasTypeAndValue(typed(true), ValueType.BOOLEAN, true);
            hasTypeAndValue(typed(null), ValueType.NULL, null);
        }

        @Test
        @DisplayName("số nguyên là số nguyên dù viết thế nào, số lẻ là số lẻ")
        void numbers() {
            hasTypeAndValue(typed(7), ValueType.LONG, 7L);
            hasTypeAndValue(typed(new BigDecimal("7.00")), ValueType.LONG, 7L);
            hasTypeAndValue(typed(new BigDecimal("1.2E+5")), ValueType.LONG, 120_000L);
            hasTypeAndValue(typed(66.67), ValueType.DOUBLE, 66.67);
            hasTypeAndValue(typed(new BigDecimal("0.5")), ValueType.DOUBLE, 0.5);
        }

        @Test
        @DisplayName("danh sách và bảng là JSON, ngày trong đó viết như người máy đọc được")
        void lists() {
            var rows = typed(List.of(new Option("SK2023", "Sơ kết")));
            var row = typed(Map.of("signedOn", LocalDate.of(2023, 5, 15)));

            assertThat(rows.getType()).isEqualTo(SpinValueType.JSON);
            assertThat(rows.getValue()).hasToString("[{\"value\":\"SK2023\",\"label\":\"Sơ kết\"}]");
            assertThat(row.getType()).isEqualTo(SpinValueType.JSON);
            assertThat(row.getValue()).hasToString("{\"signedOn\":\"2023-05-15\"}");
        }

        @Test
        @DisplayName("thứ không có dạng cho biểu mẫu thì bị từ chối, dù đứng riêng hay nằm trong danh sách")
        void notForAForm() {
            assertThatThrownBy(() -> typed(new Date())).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> typed(List.of(new Object()))).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
