package vn.khenthuong.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.StartForm;
import vn.khenthuong.kernel.BadInputException;

@DisplayName("Kiểm tra câu trả lời theo biểu mẫu")
class FormGuardTest {

    private static final String NAME = """
            {"type":"textfield","key":"name","label":"Họ và tên","validate":{"required":true,"maxLength":300}}""";

    private static FormSchema form(String... components) {
        return FormSchema.parse("{\"id\":\"thu\",\"components\":[" + String.join(",", components) + "]}");
    }

    private static Answers check(FormSchema schema, Map<String, Object> raw) {
        return FormGuard.check(schema, Map.of(), raw);
    }

    private static Map<String, Object> raw(String key, Object value) {
        return Collections.singletonMap(key, value);
    }

    private static void refused(FormSchema schema, Map<String, Object> raw, String... words) {
        assertThatThrownBy(() -> check(schema, raw))
                .isInstanceOf(BadInputException.class)
                .hasMessageContainingAll(words);
    }

    @Nested
    @DisplayName("Trường không có trong biểu mẫu")
    class UnknownKeys {

        @Test
        @DisplayName("bị từ chối, dù giá trị là rỗng")
        void unknownKeyIsRefused() {
            var raw = new HashMap<String, Object>(Map.of("name", "Rơ Ông Hà Krang"));
            raw.put("quotaOk", true);
            refused(form(NAME), raw, "Biểu mẫu không có trường “quotaOk”.");
            raw.put("quotaOk", null);
            refused(form(NAME), raw, "“quotaOk”");
        }

        @Test
        @DisplayName("được nhắc lại ngắn gọn, không có ký tự điều khiển")
        void echoIsHarmless() {
            assertThatThrownBy(() -> check(form(NAME), raw("a\u0000\n" + "x".repeat(100_000), 1)))
                    .isInstanceOf(BadInputException.class)
                    .message()
                    .hasSizeLessThan(150)
                    .doesNotContain("\u0000", "\n");
        }

        @Test
        @DisplayName("không phải phần chỉ để xem")
        void shownComponentsTakeNothing() {
            var schema = form(
                    "{\"type\":\"text\",\"text\":\"Xin chào\"}",
                    "{\"type\":\"table\",\"id\":\"list\",\"dataSource\":\"=dossiers\",\"label\":\"Danh sách\"}",
                    "{\"type\":\"separator\"},{\"type\":\"spacer\"}");
            assertThat(check(schema, Map.of()).values()).isEmpty();
            refused(schema, raw("dossiers", List.of()), "“dossiers”");
        }
    }

    @Nested
    @DisplayName("Văn bản")
    class Text {

        private static final String REMARK = """
                {"type":"textarea","key":"remark","label":"Ghi chú"}""";

        @Test
        @DisplayName("được bỏ khoảng trắng hai đầu và đưa về dạng dựng sẵn (NFC)")
        void textIsNormalised() {
            var decomposed = " \u00a0Nguye\u0302\u0303n Thi\u0323 Ho\u0302\u0300ng A\u0301nh\t";
            assertThat(check(form(NAME), raw("name", decomposed)).text("name")).contains("Nguyễn Thị Hồng Ánh");
        }

        @ParameterizedTest(name = "U+{0}")
        @ValueSource(strings = {"200B", "200D", "FEFF", "00AD", "202E", "2066", "2060", "3164", "FE0F"})
        @DisplayName("không giữ ký tự vô hình")
        void invisibleCharactersAreRemoved(String codePoint) {
            var invisible = Character.toString(Integer.parseInt(codePoint, 16));
            assertThat(check(form(NAME), raw("name", "K’" + invisible + "Brẻo")).text("name"))
                    .contains("K’Brẻo");
            refused(form(NAME), raw("name", invisible), "Cần nhập “Họ và tên”.");
        }

        @ParameterizedTest
        @ValueSource(ints = {0x0, 0x7, 0x8, 0x1b, 0x7f, 0x9f, 0xd800, 0xdfff})
        @DisplayName("không được chứa ký tự điều khiển hay nửa ký tự")
        void controlCharactersAreRefused(int unit) {
            refused(form(NAME), raw("name", "An" + (char) unit + "h"), "“Họ và tên” chứa ký tự không hợp lệ.");
            refused(form(REMARK), raw("remark", "An" + (char) unit + "h"), "“Ghi chú”");
        }

        @ParameterizedTest
        @NullAndEmptySource
        @ValueSource(strings = {" ", "\t\n", "\u00a0\u2003"})
        @DisplayName("để trống là không nhập")
        void blankTextIsAbsent(String blank) {
            assertThat(check(form(REMARK), raw("remark", blank)).has("remark")).isFalse();
            refused(form(NAME), raw("name", blank), "Cần nhập “Họ và tên”.");
        }

        @Test
        @DisplayName("bắt buộc mà không gửi thì bị nhắc")
        void requiredFieldLeftOut() {
            refused(form(NAME), Map.of(), "Cần nhập “Họ và tên”.");
        }

        @Test
        @DisplayName("dài 100.000 ký tự bị từ chối")
        void hugeTextIsRefused() {
            refused(form(NAME), raw("name", "a".repeat(100_000)), "“Họ và tên”", "300", "100000");
            refused(form(REMARK), raw("remark", "ệ".repeat(100_000)), "“Ghi chú”", "4000");
        }

        @Test
        @DisplayName("được đếm sau khi chuẩn hoá")
        void lengthCountsComposedCharacters() {
            var decomposed = "e\u0323\u0302".repeat(300);
            assertThat(check(form(NAME), raw("name", decomposed)).text("name")).contains("ệ".repeat(300));
            refused(form(NAME), raw("name", decomposed + "e"), "300", "301");
        }

        @Test
        @DisplayName("dài gấp tám lần mức cho phép thì còn được xem, quá nữa thì không")
        void absurdLength() {
            assertThat(check(form(NAME), raw("name", "K’Brẻo" + " ".repeat(8 * 300 - 6)))
                            .text("name"))
                    .contains("K’Brẻo");
            refused(form(NAME), raw("name", "K’Brẻo" + " ".repeat(8 * 300 - 5)), "300", "2401");
        }

        @Test
        @DisplayName("không khai độ dài thì tối đa 4000 ký tự")
        void defaultLength() {
            assertThat(check(form(REMARK), raw("remark", "a".repeat(4000))).text("remark"))
                    .get()
                    .asString()
                    .hasSize(4000);
            refused(form(REMARK), raw("remark", "a".repeat(4001)), "4000");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<b>Anh</b>",
                    "<script>alert(1)</script>",
                    "Anh <img src=x onerror=alert(1)",
                    "</p>",
                    "<!doctype>"
                })
        @DisplayName("một dòng không được chứa thẻ HTML, nhiều dòng thì giữ nguyên như dữ liệu")
        void tags(String html) {
            refused(form(NAME), raw("name", html), "“Họ và tên” không được chứa thẻ HTML");
            assertThat(check(form(REMARK), raw("remark", html)).text("remark")).contains(html);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"a < b", "x <5> y", "Công ty A & B", "'; DROP TABLE dossier; --", "{{name}}", "😀 K’Long"})
        @DisplayName("lạ nhưng không phải thẻ thì giữ nguyên")
        void harmlessText(String text) {
            assertThat(check(form(NAME), raw("name", text)).text("name")).contains(text);
        }

        @Test
        @DisplayName("một dòng không nhận xuống dòng; nhiều dòng thống nhất dấu xuống dòng")
        void lineBreaks() {
            refused(form(NAME), raw("name", "Hà\nAnh"), "một dòng");
            assertThat(check(form(REMARK), raw("remark", "a\r\nb\rc\u2028d")).text("remark"))
                    .contains("a\nb\nc\nd");
        }

        @Test
        @DisplayName("theo độ dài tối thiểu và mẫu")
        void minLengthAndPattern() {
            var schema = form("""
                    {"type":"textfield","key":"id","label":"Số định danh","validate":{"minLength":9,"pattern":"^[0-9]+$"}}""");
            assertThat(check(schema, raw("id", "068099001234")).text("id")).contains("068099001234");
            assertThat(check(schema, raw("id", "068099001")).text("id")).contains("068099001");
            refused(schema, raw("id", "06809900"), "“Số định danh” phải có ít nhất 9 ký tự.");
            refused(schema, raw("id", "06809900123x"), "“Số định danh” không đúng định dạng.");
        }

        @ParameterizedTest
        @MethodSource("notText")
        @DisplayName("không nhận kiểu khác")
        void wrongType(Object value) {
            refused(form(NAME), raw("name", value), "“Họ và tên” phải là văn bản.");
        }

        static Stream<Object> notText() {
            return Stream.of(1, 2.5, true, List.of("a"), Map.of("a", 1), new byte[] {1}, new Date());
        }
    }

    @Nested
    @DisplayName("Số")
    class Numbers {

        private static final String VOTES = """
                {"type":"number","key":"votes","label":"Số phiếu","decimalDigits":0,"validate":{"min":0,"max":500}}""";
        private static final String RATE = """
                {"type":"number","key":"rate","label":"Tỷ lệ","decimalDigits":2}""";
        private static final String FREE = """
                {"type":"number","key":"free","label":"Số tiền"}""";

        @ParameterizedTest
        @MethodSource("sevens")
        @DisplayName("nguyên nhận mọi kiểu số")
        void anyNumberType(Object seven) {
            assertThat(check(form(VOTES), raw("votes", seven)).integer("votes")).contains(7);
        }

        static Stream<Object> sevens() {
            return Stream.of(
                    7,
                    7L,
                    (short) 7,
                    (byte) 7,
                    7.0,
                    7.0f,
                    BigInteger.valueOf(7),
                    new BigDecimal("7.000"),
                    new BigDecimal("0.7E1"));
        }

        @ParameterizedTest
        @MethodSource("absurd")
        @DisplayName("vô lý bị từ chối")
        void absurdNumbersAreRefused(Object number) {
            refused(form(FREE), raw("free", number), "“Số tiền”");
        }

        static Stream<Object> absurd() {
            return Stream.of(
                    Double.NaN,
                    Double.POSITIVE_INFINITY,
                    Float.NEGATIVE_INFINITY,
                    1e300,
                    -1e300,
                    1e-300,
                    Double.MIN_VALUE,
                    new BigDecimal("1E+1000000000"),
                    new BigDecimal("1E-1000000000"),
                    BigInteger.TEN.pow(900),
                    Long.MAX_VALUE,
                    "mười",
                    "1.5",
                    "1,234,567",
                    "9999999999999999",
                    true,
                    List.of(7),
                    new Date());
        }

        @ParameterizedTest
        @CsvSource({"-1, không được nhỏ hơn 0", "501, không được lớn hơn 500", "1.5, phải là số nguyên"})
        @DisplayName("ngoài khoảng hoặc lẻ bị từ chối")
        void bounds(BigDecimal number, String complaint) {
            refused(form(VOTES), raw("votes", number), "“Số phiếu” " + complaint);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "500"})
        @DisplayName("đúng giới hạn thì được")
        void atTheBounds(BigDecimal number) {
            assertThat(check(form(VOTES), raw("votes", number)).number("votes")).contains(number);
        }

        @ParameterizedTest
        @CsvSource({"120.000, 120000", "120.000.000, 120000000", "7, 7", "'1 234,5', 1234.5"})
        @DisplayName("gửi dạng chữ thì đọc theo cách viết Việt Nam")
        void written(String typed, BigDecimal understood) {
            assertThat(check(form(FREE), raw("free", typed)).number("free")).contains(understood);
        }

        @Test
        @DisplayName("số lẻ ở ô số nguyên là lỗi, không bao giờ thành số lớn gấp mười")
        void decimalInWholeNumber() {
            refused(form(VOTES), raw("votes", "120,5"), "“Số phiếu” phải là số nguyên.");
        }

        @Test
        @DisplayName("tối đa 15 chữ số nguyên, 10 chữ số thập phân khi biểu mẫu không khai")
        void digits() {
            var longest = new BigDecimal("999999999999999.9999999999");
            assertThat(check(form(FREE), raw("free", longest)).number("free")).contains(longest);
            assertThat(check(form(FREE), raw("free", new BigDecimal("1E+14"))).number("free"))
                    .contains(new BigDecimal("100000000000000"));
            refused(form(FREE), raw("free", new BigDecimal("1000000000000000")), "“Số tiền” là số quá lớn.");
            refused(
                    form(FREE),
                    raw("free", new BigDecimal("0.00000000001")),
                    "“Số tiền” có quá nhiều chữ số thập phân.");
        }

        @Test
        @DisplayName("có số chữ số thập phân theo biểu mẫu, viết gọn")
        void decimals() {
            assertThat(check(form(RATE), raw("rate", 66.67)).number("rate")).contains(new BigDecimal("66.67"));
            assertThat(check(form(RATE), raw("rate", new BigDecimal("100.0000")))
                            .number("rate"))
                    .contains(new BigDecimal("100"));
            assertThat(check(form(RATE), raw("rate", -0.0)).number("rate")).contains(BigDecimal.ZERO);
            refused(form(RATE), raw("rate", 66.667), "“Tỷ lệ” chỉ được có tối đa 2 chữ số thập phân.");
        }

        @Test
        @DisplayName("để trống là không nhập")
        void absent() {
            assertThat(check(form(FREE), raw("free", null)).number("free")).isEmpty();
            assertThat(check(form(FREE), raw("free", "")).number("free")).isEmpty();
        }

        @Test
        @DisplayName("gửi dạng chữ khi biểu mẫu khai như vậy")
        void serializedToString() {
            var schema = form("""
                    {"type":"number","key":"money","label":"Số tiền","serializeToString":true}""");
            assertThat(check(schema, raw("money", "1500000")).number("money")).contains(new BigDecimal("1500000"));
            assertThat(check(schema, raw("money", "1500.5")).number("money")).contains(new BigDecimal("1500.5"));
            refused(schema, raw("money", "NaN"), "“Số tiền” phải là số");
        }
    }

    @Nested
    @DisplayName("Ngày")
    class Dates {

        private static final String DAY = """
                {"type":"datetime","subtype":"date","key":"documentDate","dateLabel":"Ngày văn bản"}""";

        @ParameterizedTest
        @MethodSource("sameDay")
        @DisplayName("nhận ISO, ngày giờ lúc nửa đêm và kiểu ngày của động cơ")
        void accepted(Object value) {
            assertThat(check(form(DAY), raw("documentDate", value)).date("documentDate"))
                    .contains(LocalDate.of(2023, 5, 19));
        }

        static Stream<Object> sameDay() {
            var midnight = LocalDate.of(2023, 5, 19)
                    .atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh"))
                    .toInstant();
            return Stream.of(
                    "2023-05-19",
                    " 2023-05-19 ",
                    "19/5/2023",
                    "19-05-2023",
                    "19052023",
                    "2023-05-19T00:00",
                    "2023-05-19T00:00:00",
                    "2023-05-19T00:00:00.000",
                    "2023-05-19T00:00:00.000+0700",
                    "2023-05-19T00:00:00Z",
                    "2023-05-19T00:00:00+07:00",
                    LocalDate.of(2023, 5, 19),
                    Date.from(midnight),
                    new java.sql.Date(midnight.toEpochMilli()),
                    midnight.toEpochMilli());
        }

        @ParameterizedTest
        @ValueSource(strings = {"1900-01-01", "2200-12-31"})
        @DisplayName("từ năm 1900 đến năm 2200")
        void outermostYears(String day) {
            assertThat(check(form(DAY), raw("documentDate", day)).date("documentDate"))
                    .contains(LocalDate.parse(day));
        }

        @ParameterizedTest
        @MethodSource("notADay")
        @DisplayName("không có thật hoặc sai dạng bị từ chối")
        void refusedValues(Object value) {
            refused(form(DAY), raw("documentDate", value), "“Ngày văn bản” phải là một ngày có thật");
        }

        static Stream<Object> notADay() {
            return Stream.of(
                    "1899-12-31",
                    "2201-01-01",
                    "2023-02-29",
                    "2023-13-01",
                    "30/02/2023",
                    "19/5-2023",
                    "5/19/2023",
                    "2023-05-19T10:00:00",
                    "+999999-01-01",
                    "0001-01-01",
                    "9999-12-31",
                    "hôm nay",
                    2023,
                    2.5,
                    true,
                    new Date(1_684_500_000_000L),
                    Long.MAX_VALUE,
                    List.of("2023-05-19"));
        }
    }

    @Nested
    @DisplayName("Ô đánh dấu")
    class Checkboxes {

        private static final String BOX = """
                {"type":"checkbox","key":"seen","label":"Đã xem","validate":{"required":true}}""";

        @Test
        @DisplayName("bắt buộc nghĩa là phải đánh dấu")
        void required() {
            assertThat(check(form(BOX), raw("seen", true)).flag("seen")).isTrue();
            refused(form(BOX), raw("seen", false), "Cần đánh dấu “Đã xem”.");
            refused(form(BOX), Map.of(), "Cần đánh dấu “Đã xem”.");
        }

        @Test
        @DisplayName("chỉ nhận có hoặc không")
        void wrongType() {
            refused(form(BOX), raw("seen", "true"), "“Đã xem” chỉ nhận có hoặc không.");
            refused(form(BOX), raw("seen", 1), "“Đã xem” chỉ nhận có hoặc không.");
        }

        @Test
        @DisplayName("chưa đánh dấu là không, trong điều kiện của trường khác cũng vậy")
        void untickedIsFalse() {
            var schema = form("""
                    {"type":"checkbox","key":"waived","label":"Miễn"}""", """
                    {"type":"textfield","key":"reason","label":"Lý do miễn","validate":{"required":true},
                     "conditional":{"hide":"=not(waived)"}}""");
            assertThat(check(schema, Map.of()).values()).isEmpty();
            refused(schema, raw("waived", true), "Cần nhập “Lý do miễn”.");
        }
    }

    @Nested
    @DisplayName("Lựa chọn")
    class Choices {

        private static final String OUTCOME = """
                {"type":"radio","key":"outcome","label":"Kết quả","validate":{"required":true},
                 "values":[{"value":"APPROVE","label":"Đồng ý"},{"value":"RETURN","label":"Trả lại"}]}""";
        private static final String ROUND = """
                {"type":"select","key":"roundCode","label":"Đợt","valuesKey":"rounds"}""";
        private static final String LISTED = """
                {"type":"checklist","key":"listed","label":"Hồ sơ trình","valuesKey":"dossiers","validate":{"required":true}}""";

        private static final Map<String, Object> DOSSIERS = Map.of(
                "dossiers",
                List.of(
                        Map.of("value", "SK2023-DI-LINH-0001", "label", "Xã A"),
                        Map.of("value", "SK2023-DI-LINH-0002", "label", "Xã B")));

        @Test
        @DisplayName("phải nằm trong các giá trị của biểu mẫu")
        void staticOptions() {
            assertThat(check(form(OUTCOME), raw("outcome", "APPROVE")).text("outcome"))
                    .contains("APPROVE");
            refused(form(OUTCOME), raw("outcome", "approve"), "“Kết quả” không có lựa chọn “approve”.");
            refused(form(OUTCOME), raw("outcome", List.of("APPROVE")), "“Kết quả”");
            refused(form(OUTCOME), raw("outcome", ""), "Cần chọn “Kết quả”.");
            refused(form(OUTCOME), Map.of(), "Cần chọn “Kết quả”.");
        }

        @ParameterizedTest
        @MethodSource("offered")
        @DisplayName("phải được máy chủ đưa ra")
        void optionsFromFacts(Object offered) {
            var schema = form(ROUND);
            var facts = Map.of("rounds", offered);
            assertThat(FormGuard.check(schema, facts, raw("roundCode", "SK2023"))
                            .text("roundCode"))
                    .contains("SK2023");
            assertThatThrownBy(() -> FormGuard.check(schema, facts, raw("roundCode", "TK2030")))
                    .hasMessage("“Đợt” không có lựa chọn “TK2030”.");
        }

        static Stream<Object> offered() {
            return Stream.of(
                    List.of("SK2023", "TK2025"),
                    Set.of("SK2023"),
                    List.of(Map.of("value", "SK2023", "label", "Sơ kết")),
                    List.of(new StartForm.Option("SK2023", "Sơ kết")));
        }

        @Test
        @DisplayName("không có gì để chọn thì không chọn được gì")
        void nothingOffered() {
            refused(form(ROUND), raw("roundCode", "SK2023"), "“Đợt” không có lựa chọn");
            refused(form(ROUND), raw("roundCode", "null"), "“Đợt” không có lựa chọn");
        }

        @ParameterizedTest
        @MethodSource("bothDossiers")
        @DisplayName("nhiều giá trị: nhận danh sách hoặc JSON, bỏ giá trị trùng")
        void manyChoices(Object value) {
            assertThat(FormGuard.check(form(LISTED), DOSSIERS, raw("listed", value))
                            .choices("listed"))
                    .containsExactly("SK2023-DI-LINH-0002", "SK2023-DI-LINH-0001");
        }

        static Stream<Arguments> bothDossiers() throws Exception {
            var list = List.of("SK2023-DI-LINH-0002", "SK2023-DI-LINH-0001", "SK2023-DI-LINH-0002");
            var mapper = new ObjectMapper();
            return Stream.of(
                    arguments(list),
                    arguments((Object) list.toArray(String[]::new)),
                    arguments(mapper.writeValueAsString(list)),
                    arguments((Object) mapper.valueToTree(list)));
        }

        @ParameterizedTest
        @MethodSource("wrongLists")
        @DisplayName("nhiều giá trị: sai kiểu hoặc ngoài danh sách bị từ chối")
        void wrongChoices(Object value) {
            assertThatThrownBy(() -> FormGuard.check(form(LISTED), DOSSIERS, raw("listed", value)))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("“Hồ sơ trình”");
        }

        static Stream<Object> wrongLists() {
            return Stream.of(
                    List.of("SK2023-DI-LINH-0001", "SK2023-DAM-RONG-0001"),
                    Arrays.asList("SK2023-DI-LINH-0001", null),
                    List.of(List.of("SK2023-DI-LINH-0001")),
                    List.of(Map.of("value", "SK2023-DI-LINH-0001")),
                    List.of(),
                    "[]",
                    "null",
                    "",
                    "{\"a\":1}",
                    "[\"SK2023-DI-LINH-0001\"",
                    "SK2023-DI-LINH-0001",
                    7,
                    true,
                    "[".repeat(100_000));
        }

        @Test
        @DisplayName("số và có/không được so bằng chữ của chúng")
        void choicesThatAreNoText() {
            var schema = form("""
                    {"type":"select","key":"year","label":"Năm","values":[{"value":"2023"},{"value":"true"}]}""");
            assertThat(check(schema, raw("year", 2023)).text("year")).contains("2023");
            assertThat(check(schema, raw("year", 2023L)).text("year")).contains("2023");
            assertThat(check(schema, raw("year", true)).text("year")).contains("true");
            refused(schema, raw("year", 2023.0), "“Năm” không có lựa chọn “2023.0”.");
        }

        @Test
        @DisplayName("thay lựa chọn: danh sách nhiều giá trị cũng thay, trường khác giữ nguyên")
        void optionsOfEveryKind() {
            var schema = form(LISTED, NAME)
                    .withOptions(Map.of(
                            "listed", List.of(new StartForm.Option("SK2023-DI-LINH-0001", "Xã A")),
                            "name", List.of(new StartForm.Option("x", "X"))));
            assertThat(schema.id()).isEqualTo("thu");
            assertThat(schema.needsFacts()).isFalse();
            assertThat(check(schema, Map.of("listed", List.of("SK2023-DI-LINH-0001"), "name", "K’Brẻo"))
                            .values())
                    .isEqualTo(Map.of("listed", List.of("SK2023-DI-LINH-0001"), "name", "K’Brẻo"));
            refused(
                    schema,
                    Map.of("listed", List.of("SK2023-DI-LINH-0002"), "name", "K’Brẻo"),
                    "“Hồ sơ trình” không có lựa chọn “SK2023-DI-LINH-0002”.");
        }

        @Test
        @DisplayName("có thể được thay bằng lựa chọn của người đang khởi tạo")
        void optionsOfTheCaller() {
            var schema = form(OUTCOME, ROUND)
                    .withOptions(Map.of(
                            "roundCode", List.of(new StartForm.Option("SK2023", "Sơ kết")),
                            "outcome", List.of(new StartForm.Option("APPROVE", "Đồng ý")),
                            "other", List.of()));
            assertThat(schema.needsFacts()).isFalse();
            assertThat(check(schema, Map.of("roundCode", "SK2023", "outcome", "APPROVE"))
                            .values())
                    .hasSize(2);
            refused(schema, Map.of("outcome", "RETURN"), "“Kết quả” không có lựa chọn “RETURN”.");
        }
    }

    @Nested
    @DisplayName("Trường ẩn, khoá, tự tính")
    class Closed {

        private static final String OUTCOME = """
                {"type":"radio","key":"outcome","label":"Kết quả","values":[{"value":"APPROVE"},{"value":"RETURN"}]}""";
        private static final String NUMBER = """
                {"type":"textfield","key":"documentNumber","label":"Số văn bản","validate":{"required":true},
                 "conditional":{"hide":"=outcome != \\"APPROVE\\""}}""";

        @Test
        @DisplayName("ẩn thì bỏ giá trị, kể cả giá trị sai, và không bắt buộc")
        void hiddenValueIsDropped() {
            var schema = form(OUTCOME, NUMBER);
            assertThat(check(schema, Map.of("outcome", "RETURN", "documentNumber", "12/TTr-UBND"))
                            .values())
                    .containsOnlyKeys("outcome");
            assertThat(check(schema, Map.of("outcome", "RETURN", "documentNumber", 12))
                            .values())
                    .containsOnlyKeys("outcome");
            refused(schema, Map.of("outcome", "APPROVE"), "Cần nhập “Số văn bản”.");
        }

        @Test
        @DisplayName("ẩn cùng nhóm bao quanh, nhóm lồng nhau")
        void hiddenThroughGroups() {
            var schema = form(OUTCOME, """
                    {"type":"group","label":"Ký","conditional":{"hide":"=outcome = \\"RETURN\\""},"components":[
                      {"type":"group","components":[
                        {"type":"number","key":"votes","label":"Số phiếu","validate":{"required":true}}]}]}""");
            assertThat(check(schema, Map.of("outcome", "RETURN", "votes", 3)).values())
                    .containsOnlyKeys("outcome");
            refused(schema, Map.of("outcome", "APPROVE"), "Cần nhập “Số phiếu”.");
            assertThat(check(schema, Map.of("outcome", "APPROVE", "votes", 3)).integer("votes"))
                    .contains(3);
        }

        @Test
        @DisplayName("giá trị gửi cho trường ẩn không làm ẩn trường khác")
        void hiddenValueDoesNotHideOthers() {
            var schema = form(OUTCOME, """
                    {"type":"checkbox","key":"waived","label":"Miễn","conditional":{"hide":"=outcome = \\"RETURN\\""}}""", """
                    {"type":"textarea","key":"reason","label":"Lý do","validate":{"required":true},
                     "conditional":{"hide":"=waived"}}""");
            refused(schema, Map.of("outcome", "RETURN", "waived", true), "Cần nhập “Lý do”.");
            assertThat(check(schema, Map.of("outcome", "APPROVE", "waived", true))
                            .flag("waived"))
                    .isTrue();
        }

        @Test
        @DisplayName("điều kiện mâu thuẫn nhau thì các trường vẫn hiện")
        void contradictingConditions() {
            var schema = form("""
                    {"type":"textfield","key":"a","label":"A","validate":{"required":true},"conditional":{"hide":"=b != null"}}""", """
                    {"type":"textfield","key":"b","label":"B","conditional":{"hide":"=a = null"}}""");
            refused(schema, Map.of("b", "x"), "Cần nhập “A”.");
            assertThatCode(() -> check(schema, Map.of("a", "x", "b", "y"))).doesNotThrowAnyException();
        }

        @Test
        @DisplayName("hai trường ẩn lẫn nhau: giữ cả hai, trường ẩn vì lẽ khác vẫn bỏ")
        void hidingEachOther() {
            var a = """
                    {"type":"textfield","key":"a","label":"A","conditional":{"hide":"=b != null"}}""";
            var b = """
                    {"type":"textfield","key":"b","label":"B","conditional":{"hide":"=a != null"}}""";
            var hidden = """
                    {"type":"textfield","key":"c","label":"C","conditional":{"hide":"=1 = 1"}}""";
            assertThat(check(form(a, b), Map.of("a", "x", "b", "y")).values()).containsOnlyKeys("a", "b");
            assertThat(check(form(a, b, hidden), Map.of("a", "x", "b", "y", "c", "z"))
                            .values())
                    .containsOnlyKeys("a", "b");
        }

        @Test
        @DisplayName("điều kiện viết không có dấu bằng ở đầu cũng là điều kiện")
        void conditionWithoutSign() {
            var schema = form(OUTCOME, """
                    {"type":"textfield","key":"a","label":"A","conditional":{"hide":"outcome = \\"RETURN\\""}}""");
            assertThat(check(schema, Map.of("outcome", "RETURN", "a", "x")).values())
                    .containsOnlyKeys("outcome");
        }

        @Test
        @DisplayName("điều kiện hỏng thì trường vẫn hiện")
        void failingConditionLeavesVisible() {
            var schema = form("""
                    {"type":"textfield","key":"a","label":"A","validate":{"required":true},
                     "conditional":{"hide":"=assert(1, false) = 1"}}""", """
                    {"type":"textfield","key":"b","label":"B","validate":{"required":true},"conditional":{"hide":"=1 + 1"}}""");
            refused(schema, Map.of(), "“A”", "“B”");
        }

        @Test
        @DisplayName("bắt buộc theo dữ kiện của máy chủ: chỉ khi máy chủ nói có, và chỉ khi trường hiện")
        void requiredByFact() {
            var schema = form(OUTCOME, """
                    {"type":"textarea","key":"model","label":"Mô hình","properties":{"requiredWhen":"modelNeeded"},
                     "conditional":{"hide":"=outcome = \\"RETURN\\""}}""");
            assertThat(schema.needsFacts()).isTrue();
            assertThatThrownBy(() -> FormGuard.check(schema, Map.of("modelNeeded", true), Map.of("outcome", "APPROVE")))
                    .hasMessage("Cần nhập “Mô hình”.");
            for (var facts : List.of(Map.<String, Object>of("modelNeeded", false), Map.<String, Object>of())) {
                assertThatCode(() -> FormGuard.check(schema, facts, Map.of("outcome", "APPROVE", "modelNeeded", true)))
                        .hasMessage("Biểu mẫu không có trường “modelNeeded”.");
                assertThatCode(() -> FormGuard.check(schema, facts, Map.of("outcome", "APPROVE")))
                        .doesNotThrowAnyException();
            }
            assertThatCode(() -> FormGuard.check(schema, Map.of("modelNeeded", true), Map.of("outcome", "RETURN")))
                    .doesNotThrowAnyException();
        }

        @Test
        @DisplayName("điều kiện đọc dữ kiện của máy chủ, không đọc điều người dùng tự khai")
        void factsWin() {
            var schema = form("""
                    {"type":"textfield","key":"minutes","label":"Biên bản","validate":{"required":true},
                     "conditional":{"hide":"=poolDossier = false"}}""", """
                    {"type":"checkbox","key":"poolDossier","label":"Thuộc danh sách chung cấp tỉnh","disabled":true}""");
            assertThat(schema.needsFacts()).isTrue();
            assertThatThrownBy(() -> FormGuard.check(schema, Map.of("poolDossier", true), Map.of("poolDossier", false)))
                    .hasMessage("Cần nhập “Biên bản”.");
            assertThat(FormGuard.check(
                                    schema,
                                    Map.of("poolDossier", false),
                                    Map.of("poolDossier", true, "minutes", "số 1"))
                            .values())
                    .isEmpty();
        }

        @Test
        @DisplayName("câu trả lời mới thay giá trị điền sẵn trong điều kiện")
        void answersReplacePrefill() {
            var schema = form(OUTCOME, NUMBER);
            assertThat(FormGuard.check(schema, Map.of("outcome", "APPROVE"), Map.of("outcome", "RETURN"))
                            .text("outcome"))
                    .contains("RETURN");
        }

        @Test
        @DisplayName("khoá, chỉ đọc hoặc tự tính thì bỏ giá trị")
        void lockedFields() {
            var schema = form("""
                    {"type":"textfield","key":"a","label":"A","disabled":true,"validate":{"required":true}}""", """
                    {"type":"textfield","key":"b","label":"B","readonly":true}""", """
                    {"type":"textfield","key":"c","label":"C","readonly":"=x = 1"}""", """
                    {"type":"number","key":"x","label":"X"}""", """
                    {"type":"expression","key":"sum","expression":"=x + 1"}""", """
                    {"type":"textfield","key":"d","label":"D","conditional":{"hide":"=sum > 2"}}""");
            assertThat(schema.needsFacts()).isFalse();
            assertThat(check(schema, Map.of("a", "1", "b", "2", "c", "3", "x", 1, "sum", 99, "d", "5"))
                            .values())
                    .containsOnlyKeys("x", "d");
            assertThat(check(schema, Map.of("c", "3", "x", 2, "d", "5")).values())
                    .containsOnlyKeys("c", "x");
        }

        @Test
        @DisplayName("điều kiện đọc được ngày, danh sách và ô đánh dấu")
        void conditionsOnEveryType() {
            var schema = form("""
                    {"type":"datetime","subtype":"date","key":"day","dateLabel":"Ngày"}""", """
                    {"type":"checklist","key":"items","label":"Mục","values":[{"value":"P1"},{"value":"P2"}]}""", """
                    {"type":"textfield","key":"late","label":"Lý do muộn","conditional":{"hide":"=date(day) < date(\\"2023-06-01\\")"}}""", """
                    {"type":"textfield","key":"note","label":"Ghi chú","conditional":{"hide":"=count(items) = 0"}}""");
            assertThat(check(schema, Map.of("day", "2023-05-31", "late", "x", "note", "y"))
                            .values())
                    .containsOnlyKeys("day");
            assertThat(check(schema, Map.of("day", "2023-06-01", "late", "x", "items", "[\"P1\"]", "note", "y"))
                            .values())
                    .containsOnlyKeys("day", "late", "items", "note");
        }
    }

    @Test
    @DisplayName("Nhiều lỗi được nói trong một lần, theo thứ tự của biểu mẫu")
    void severalProblems() {
        var schema = form(NAME, """
                {"type":"number","key":"votes","label":"Số phiếu","validate":{"min":0}}""");
        refused(schema, Map.of("votes", -1), "Cần nhập “Họ và tên”. “Số phiếu” không được nhỏ hơn 0.");
    }

    @ParameterizedTest
    @MethodSource("unenforceable")
    @DisplayName("Biểu mẫu có thứ máy chủ không kiểm tra được thì không được dùng")
    void unenforceableForms(String component) {
        assertThatThrownBy(() -> form(component)).isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Arguments> unenforceable() {
        return Stream.of(
                        "{\"type\":\"filepicker\",\"key\":\"f\"}",
                        "{\"type\":\"dynamiclist\",\"key\":\"f\",\"components\":[]}",
                        "{\"type\":\"textfield\",\"label\":\"Không khoá\"}",
                        "{\"type\":\"textfield\",\"key\":\"a.b\"}",
                        "{\"type\":\"group\",\"path\":\"a\",\"components\":[]}",
                        "{\"type\":\"datetime\",\"subtype\":\"time\",\"key\":\"t\"}",
                        "{\"type\":\"datetime\",\"subtype\":\"date\",\"disallowPassedDates\":true,\"key\":\"t\"}",
                        "{\"type\":\"textfield\",\"key\":\"m\",\"validate\":{\"validationType\":\"email\"}}",
                        "{\"type\":\"number\",\"key\":\"n\",\"validate\":{\"min\":\"=1 + 1\"}}",
                        "{\"type\":\"number\",\"key\":\"n\",\"validate\":{\"max\":true}}",
                        "{\"type\":\"number\",\"key\":\"n\",\"validate\":{\"max\":{}}}",
                        "{\"type\":\"select\",\"key\":\"s\",\"valuesExpression\":\"=list\"}",
                        "{\"type\":\"textfield\",\"key\":\"h\",\"conditional\":{\"hide\":\"=a = (\"}}",
                        "{\"type\":\"textfield\",\"key\":\"k\"},{\"type\":\"number\",\"key\":\"k\"}")
                .map(component -> arguments(component));
    }

    @Test
    @DisplayName("Biểu mẫu tự đủ thì không cần đọc dữ kiện")
    void factsAreReadOnlyWhenNeeded() {
        assertThat(form(NAME).needsFacts()).isFalse();
        assertThat(form(Closed.OUTCOME, Closed.NUMBER).needsFacts()).isFalse();
        assertThat(form(Choices.ROUND).needsFacts()).isTrue();
        assertThat(form("""
                {"type":"textfield","key":"a","conditional":{"hide":"=not(overQuota)"}}""").needsFacts()).isTrue();
    }

    @Test
    @DisplayName("Lựa chọn của người khởi tạo được ghi vào biểu mẫu phục vụ")
    void offeredForm() throws Exception {
        var served = OfferedForm.with(
                """
                {"id":"thu","components":[{"type":"group","components":[
                  {"type":"select","key":"roundCode","valuesKey":"rounds","validate":{"required":true}},
                  {"type":"select","key":"unit","valuesKey":"units"}]},{"type":"select","key":"kind","values":[]}]}""",
                Map.of(
                        "roundCode", List.of(new StartForm.Option("SK2023", "Sơ kết")),
                        "unit", List.of(new StartForm.Option("di-linh", "Huyện Di Linh"))));
        var fields = new ObjectMapper().readTree(served).at("/components/0/components");
        assertThat(fields)
                .as("a choice of one that need not be made is left out")
                .hasSize(1);
        var field = fields.get(0);
        assertThat(field.has("valuesKey")).isFalse();
        assertThat(field.path("values").toString()).isEqualTo("[{\"value\":\"SK2023\",\"label\":\"Sơ kết\"}]");
        assertThat(field.path("defaultValue").asText()).as("made already").isEqualTo("SK2023");
        assertThat(field.path("readonly").asBoolean()).isTrue();
    }
}
