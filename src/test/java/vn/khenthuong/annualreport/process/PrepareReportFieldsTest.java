package vn.khenthuong.annualreport.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportTarget;
import vn.khenthuong.annualreport.TargetResult;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.schema.FormGuard;
import vn.khenthuong.forms.schema.FormSchema;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.organization.UnitKind;

/** The form “Lập báo cáo” against the table of targets, and its fields against the content of a report. */
@DisplayName("Biểu mẫu lập báo cáo hằng năm")
class PrepareReportFieldsTest {

    private static final Path FILE = Path.of("forms", "annualreport", "prepare-report.form");
    private static final String FORM = text(FILE);
    private static final FormSchema SCHEMA = FormSchema.parse(FORM);

    private final Map<String, JsonNode> fields = new HashMap<>();

    PrepareReportFieldsTest() throws IOException {
        collect(new ObjectMapper().readTree(FORM));
    }

    @Test
    @DisplayName("mỗi chỉ tiêu của bảng có đúng các trường của nó, gọi đúng tên; không có nhóm thừa")
    void everyTargetHasItsFields() {
        var targets = allTargets();
        // Near-poor households stand in the group of the poor, jobs in that of vocational training; “national” is a
        // group of the earlier form.
        assertThat(targets)
                .extracting(ReportTarget::key)
                .filteredOn(key -> !List.of("nationalNearPoor", "placement").contains(key))
                .containsExactlyInAnyOrderElementsOf(ReportFields.GROUPS.stream()
                        .filter(group -> !group.equals("national"))
                        .toList());
        targets.forEach(target -> {
            assertPart(target.key() + "Numerator", target.parts().numerator());
            assertPart(target.key() + "SecondNumerator", target.parts().secondNumerator());
            var wholeKey = target.terms().wholeKey();
            assertPart(
                    wholeKey == null ? target.key() + "Denominator" : wholeKey,
                    target.parts().denominator());
            assertPart(target.key() + "SecondDenominator", target.parts().secondDenominator());
            assertThat(fields).containsKey(target.key() + "Remark");
            assertThat(fields.containsKey(target.key() + "Rate"))
                    .isEqualTo(target.parts().denominator() != null
                            && wholeKey == null
                            && !target.terms().askedLater());
        });
    }

    @Test
    @DisplayName("đơn vị chỉ phải nhập, và chỉ nhập được, nhóm chỉ tiêu của mình")
    void onlyTheOwnGroups() {
        var bank = targets(UnitKind.POLICY_BANK, false);
        Map<String, Object> sent = new HashMap<>(Map.of(
                "direction", "Đã phát động.",
                "creditNumerator", 90,
                "creditDenominator", 100,
                "trainingNumerator", 5,
                "trainingDenominator", 5,
                "povertyNumerator", 7));
        var answers = FormGuard.check(SCHEMA, ReportFields.groups(bank), sent);
        assertThat(answers.has("povertyNumerator")).isFalse();
        assertThat(ReportFields.read(answers, bank).results())
                .extracting(TargetResult::target)
                .containsExactly("R-014", "R-018");

        sent.remove("creditDenominator");
        assertThatThrownBy(() -> FormGuard.check(SCHEMA, ReportFields.groups(bank), sent))
                .isInstanceOf(BadInputException.class)
                .hasMessage("Cần nhập “Số hộ đủ điều kiện, có nhu cầu vay”.");
    }

    @Test
    @DisplayName("nửa hộ, số âm, chữ, trường lạ đều bị từ chối bằng tiếng Việt")
    void nonsense() {
        assertThatThrownBy(() -> check("povertyNumerator", 10.5))
                .hasMessage("“Số hộ nghèo đa chiều” phải là số nguyên.");
        assertThatThrownBy(() -> check("povertyNumerator", -1))
                .hasMessage("“Số hộ nghèo đa chiều” không được nhỏ hơn 0.");
        assertThatThrownBy(() -> check("povertyRate", 100.5)).hasMessageContaining("không được lớn hơn 100.");
        assertThatThrownBy(() -> check("povertyQuotient", 1)).hasMessage("Biểu mẫu không có trường “povertyQuotient”.");
    }

    @Test
    @DisplayName("những gì đã nhập được điền lại y nguyên")
    void thereAndBack() {
        var targets = targets(UnitKind.DISTRICT, false);
        var entered = locality();
        var content = ReportFields.read(FormGuard.check(SCHEMA, ReportFields.groups(targets), entered), targets);
        assertThat(content.results()).hasSize(targets.size());
        assertThat(content.certificates()).isEqualTo(new ReportContent.Certificates(3, 0, 2));

        var again = ReportFields.read(
                FormGuard.check(SCHEMA, ReportFields.groups(targets), ReportFields.prefill(content, targets)), targets);
        assertThat(again).isEqualTo(content);
        assertThat(again.results().get(0).wholeNumerator()).isEqualTo(BigDecimal.valueOf(350));
    }

    @Test
    @DisplayName("A-25: cơ quan đầu mối nhập hai tỷ lệ, tổng số hộ một lần; biểu mẫu cũ gộp một tỷ lệ vẫn đọc được")
    void bothRates() {
        var targets = targets(UnitKind.DEPARTMENT, true);
        Map<String, Object> sent = new HashMap<>(Map.of(
                "direction",
                "Đã phát động.",
                "nationalDenominator",
                1000,
                "nationalPoorNumerator",
                20,
                "nationalPoorLastYear",
                2.93,
                "nationalNearPoorNumerator",
                31,
                "nationalNearPoorLastYear",
                3.2));
        sent.putAll(Map.of(
                "vocationNumerator", 5, "vocationDenominator", 5, "trainingNumerator", 5, "trainingDenominator", 5));
        sent.put("placementNumerator", 4);
        var read = ReportFields.read(FormGuard.check(SCHEMA, ReportFields.groups(targets), sent), targets);
        assertThat(read.results())
                .filteredOn(result -> result.target().startsWith("R-013"))
                .extracting(
                        TargetResult::target,
                        TargetResult::wholeDenominator,
                        result -> result.rate().orElseThrow())
                .containsExactly(
                        tuple("R-013-N", BigDecimal.valueOf(1000), new BigDecimal("2.00")),
                        tuple("R-013-C", BigDecimal.valueOf(1000), new BigDecimal("3.10")));

        var earlier = new Answers(Map.of("nationalSecondNumerator", BigDecimal.ONE));
        assertThat(ReportFields.isCombined(earlier)).isTrue();
        assertThat(ReportFields.groups(targets)).containsEntry("showNational", true);
    }

    @Test
    @DisplayName(
            "R-015: người được ưu tiên giới thiệu việc làm tính trên cùng số người có nhu cầu học nghề; báo cáo lập bằng biểu mẫu cũ không hỏi")
    void jobs() {
        var targets = targets(UnitKind.DEPARTMENT, true);
        Map<String, Object> sent = new HashMap<>(Map.of(
                "vocationNumerator", BigDecimal.valueOf(50),
                "vocationDenominator", BigDecimal.valueOf(50),
                "placementNumerator", BigDecimal.valueOf(40),
                "placementLastYear", new BigDecimal("70"),
                "placementRemark", "Còn 10 người đang học."));
        var read = ReportFields.read(new Answers(sent), targets);
        assertThat(read.results())
                .filteredOn(result -> result.target().equals("R-015-V"))
                .extracting(
                        TargetResult::wholeDenominator,
                        result -> result.rate().orElseThrow(),
                        TargetResult::lastYear,
                        TargetResult::remark)
                .containsExactly(tuple(
                        BigDecimal.valueOf(50),
                        new BigDecimal("80.00"),
                        new BigDecimal("70"),
                        "Còn 10 người đang học."));
        assertThat(ReportFields.prefill(read, targets)).containsAllEntriesOf(sent);

        sent.keySet().removeIf(key -> key.startsWith("placement"));
        assertThat(ReportFields.read(new Answers(sent), targets).results())
                .extracting(TargetResult::target)
                .contains("R-015")
                .doesNotContain("R-015-V");
    }

    @Test
    @DisplayName("hạn nộp được viết như văn bản: trước ngày 15 tháng 11, đến hết 24:00 ngày 14/11")
    void deadline() {
        assertThat(ReportFormModel.deadline(Instant.parse("2023-11-14T17:00:00Z")))
                .isEqualTo("trước ngày 15 tháng 11 năm 2023 (đến hết 24:00 ngày 14/11/2023)");
        assertThat(ReportFormModel.deadline(Instant.parse("2023-11-20T10:00:00Z")))
                .isEqualTo("trước 17:00 ngày 20/11/2023");
    }

    private static void check(String key, Object value) {
        var sent = locality();
        sent.put(key, value);
        FormGuard.check(SCHEMA, ReportFields.groups(targets(UnitKind.DISTRICT, false)), sent);
    }

    private static Map<String, Object> locality() {
        Map<String, Object> entered = new HashMap<>();
        targets(UnitKind.DISTRICT, false).forEach(target -> {
            entered.put(target.key() + "Numerator", 350);
            if (target.parts().secondNumerator() != null) {
                entered.put(target.key() + "SecondNumerator", 50);
            }
            if (target.parts().denominator() != null) {
                entered.put(target.key() + "Denominator", 5000);
                entered.put(target.key() + "LastYear", 12.5);
            }
            if (target.parts().secondDenominator() != null) {
                entered.put(target.key() + "SecondDenominator", 400);
            }
            entered.put(target.key() + "Remark", "Theo kết quả rà soát.");
        });
        entered.put("direction", "Đã phát động.");
        entered.put("inspectionCount", 4);
        entered.put("inspections", "Kiểm tra 4 xã.");
        entered.put("resourcesAmount", 1250.5);
        entered.put("resources", "Quỹ Vì người nghèo.");
        entered.put("figuresStatus", "ESTIMATED");
        entered.put("figuresDate", "2023-10-31");
        entered.put("figuresSource", "Phòng LĐTBXH");
        entered.put("collectives", 3);
        entered.put("households", 2);
        entered.put("proposals", "Không có.");
        return entered;
    }

    private void assertPart(String key, String label) {
        if (label == null) {
            assertThat(fields).doesNotContainKey(key);
            return;
        }
        assertThat(fields).containsKey(key);
        assertThat(fields.get(key).path("label").asText()).isEqualTo(label);
        assertThat(fields.get(key).at("/validate/required").asBoolean())
                .as("%s is required", key)
                .isTrue();
        assertThat(fields.get(key).path("decimalDigits").asInt(-1)).isZero();
    }

    private void collect(JsonNode holder) {
        holder.path("components").forEach(component -> {
            if (component.hasNonNull("key")) {
                fields.put(component.path("key").asText(), component);
            }
            collect(component);
        });
    }

    private static List<ReportTarget> allTargets() {
        return Stream.of(
                        targets(UnitKind.DISTRICT, false, true),
                        targets(UnitKind.POLICY_BANK, false),
                        targets(UnitKind.DEPARTMENT, true))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** From the shipped table, in a bare decision engine. */
    private static List<ReportTarget> targets(UnitKind kind, boolean focalAgency) {
        return targets(kind, focalAgency, false);
    }

    private static List<ReportTarget> targets(UnitKind kind, boolean focalAgency, boolean specialFocus) {
        var engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (var model = Files.newInputStream(Path.of("processes", "annualreport", "report-target.dmn"))) {
            var inputs = Map.<String, Object>of(
                    "unitKind",
                    kind.name(),
                    "focalAgency",
                    focalAgency,
                    "specialFocus",
                    specialFocus,
                    "combinedRates",
                    false);
            var targets = new ArrayList<ReportTarget>();
            engine.evaluateDecisionTable(engine.parseDecision("reportTarget", model), inputs)
                    .getResultList()
                    .forEach(row -> targets.add(target(row)));
            return targets;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ReportTarget target(Map<String, Object> row) {
        return new ReportTarget(
                (String) row.get("code"),
                (String) row.get("label"),
                (String) row.get("key"),
                ReportTarget.Measure.valueOf((String) row.get("measure")),
                ReportTarget.Comparison.valueOf((String) row.get("comparison")),
                new BigDecimal(Objects.toString(row.get("threshold"))),
                new ReportTarget.Parts(
                        (String) row.get("numerator"),
                        (String) row.get("secondNumerator"),
                        (String) row.get("denominator"),
                        (String) row.get("secondDenominator")),
                (String) row.get("rule"),
                new ReportTarget.Terms(
                        (String) row.get("wholeKey"),
                        (Integer) row.get("judgedIn"),
                        ReportTarget.EmptyWhole.valueOf((String) row.get("emptyWhole")),
                        (Boolean) row.get("fromReview"),
                        (Boolean) row.get("askedLater")));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
