package vn.khenthuong.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khenthuong.notification.DeliveryLog.Mail;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.OfficeNotices;

@DisplayName("Mẫu thư")
class MailTemplatesTest {

    private static final MailSettings SETTINGS = new MailSettings(
            "khen-thuong@khenthuong.example",
            "Khen thưởng giảm nghèo",
            URI.create("https://khenthuong.example/"),
            List.of(Duration.ofMinutes(1)),
            Duration.ofDays(3),
            10,
            List.of(),
            false);

    /** Letters in decomposed form, and what must not be taken for markup. */
    private static final String UNIT = Normalizer.normalize("Huyện Đam Rông & <b>bạn</b>", Normalizer.Form.NFD);

    private static final Map<String, Object> MODEL = Map.ofEntries(
            Map.entry("unit", UNIT),
            Map.entry("number", "BC2026-DAM-RONG"),
            Map.entry("year", 2026),
            Map.entry("path", "/bao-cao/2026/dam-rong"),
            Map.entry("deadline", "24:00 ngày 14/11/2026"),
            Map.entry("daysLeft", 3),
            Map.entry("day", "16/11/2026"),
            Map.entry(
                    "units",
                    List.of(
                            Map.of("name", "Huyện Đam Rông", "deadline", "24:00 ngày 14/11/2026", "days", 2),
                            Map.of("name", "Sở Y tế", "deadline", "24:00 ngày 14/11/2026", "days", 2))),
            Map.entry("at", "16:05 ngày 13/11/2026"),
            Map.entry("late", false),
            Map.entry(
                    "receipts",
                    List.of(
                            Map.of(
                                    "number",
                                    "BN-BC2026-DAM-RONG-1",
                                    "department",
                                    "Sở Lao động - Thương binh và Xã hội"),
                            Map.of("number", "BN-BC2026-DAM-RONG-2", "department", "Sở Nội vụ"))));

    private final MailTemplates templates = new MailTemplates(
            SETTINGS,
            () -> new OfficeNotices(
                    LocalTime.of(7, 0), 10, "Khen thưởng giảm nghèo", "", "Khen thưởng giảm nghèo", List.of()));

    @ParameterizedTest
    @EnumSource(value = NoticeKind.class, mode = EnumSource.Mode.MATCH_ANY, names = "REPORT_.*")
    @DisplayName("mỗi loại: một dòng tiêu đề, phần chữ và phần HTML cùng nội dung, tiếng Việt dạng NFC")
    void everyKind(NoticeKind kind) throws IOException {
        var mail = templates.write(kind, "Cil Múp Ha Ly", MODEL);
        keepForEyes(kind, mail);

        assertThat(mail.title()).isNotBlank().contains("2026").doesNotContain("\n");
        assertThat(mail.text()).startsWith("Kính gửi Cil Múp Ha Ly,\n").doesNotContain("null", "${", "[#", "\n\n\n");
        assertThat(mail.html()).contains("Kính gửi", "Cil Múp Ha Ly").doesNotContain("null", "${", " th:");
        assertThat(List.of(mail.text(), mail.html()))
                .allSatisfy(body -> assertThat(body)
                        .contains(
                                "https://khenthuong.example/bao-cao/2026/dam-rong",
                                "https://khenthuong.example/camunda/app/tasklist/default/"));
        assertThat(List.of(mail.title(), mail.text(), mail.html()))
                .allSatisfy(part -> assertThat(Normalizer.isNormalized(part, Normalizer.Form.NFC))
                        .isTrue());
    }

    @Test
    @DisplayName("chữ của dữ liệu không thành thẻ HTML, và giữ nguyên trong phần chữ")
    void escapes() {
        var mail = templates.write(NoticeKind.REPORT_AHEAD, "An", MODEL);

        assertThat(mail.html())
                .contains("Huyện Đam Rông &amp; &lt;b&gt;bạn&lt;/b&gt;")
                .doesNotContain("<b>bạn");
        assertThat(mail.text()).contains("Huyện Đam Rông & <b>bạn</b>");
    }

    @Test
    @DisplayName("ngày cuối: ngày làm việc cuối cùng khi hạn rơi vào ngày nghỉ, ngày cuối cùng khi đúng hạn")
    void lastDay() {
        var friday = new HashMap<>(MODEL);
        var deadline = new HashMap<>(MODEL);
        deadline.put("daysLeft", 0);

        assertThat(templates.write(NoticeKind.REPORT_LAST_DAY, "An", friday).title())
                .startsWith("Hôm nay là ngày làm việc cuối cùng");
        assertThat(templates.write(NoticeKind.REPORT_LAST_DAY, "An", deadline).title())
                .startsWith("Hôm nay là ngày cuối cùng");
    }

    @Test
    @DisplayName("trễ hạn: số ngày làm việc đã qua, cùng một cách đếm với Tasklist và bản tin")
    void overdue() {
        var late = new HashMap<>(MODEL);
        late.put("daysLeft", -4);
        late.put("nearness", "trễ hạn 2 ngày làm việc");

        assertThat(templates.write(NoticeKind.REPORT_OVERDUE, "An", late))
                .satisfies(mail -> assertThat(mail.title()).endsWith(": trễ hạn 2 ngày làm việc"))
                .satisfies(mail -> assertThat(mail.html()).contains("<strong>trễ hạn 2 ngày làm việc</strong>"));
    }

    @Test
    @DisplayName("thư soạn trước khi đổi cách đếm vẫn gửi được, nói số ngày đã lưu")
    void composedBefore() {
        var late = new HashMap<>(MODEL);
        late.put("daysLeft", -2);

        assertThat(templates.write(NoticeKind.REPORT_AHEAD, "An", MODEL).title())
                .endsWith(": còn 3 ngày");
        assertThat(templates.write(NoticeKind.REPORT_OVERDUE, "An", late).title())
                .endsWith(": trễ hạn 2 ngày");
        assertThat(templates.write(NoticeKind.REPORT_OVERDUE_LIST, "An", MODEL).text())
                .contains("Sở Y tế: hạn 24:00 ngày 14/11/2026, trễ hạn 2 ngày");
    }

    @Test
    @DisplayName("bản tin buổi sáng: số việc ở tiêu đề, việc của mình có liên kết, việc của cấp dưới thì không")
    void digest() throws IOException {
        var line = Map.of(
                "task",
                "7f3a",
                "number",
                "SK2023-DAM-RONG-0003",
                "step",
                "Thẩm tra",
                "unit",
                UNIT,
                "due",
                "06/10/2023");
        var list =
                Map.of("task", "9c1b", "number", "SK2023-DS1", "step", "Ký Tờ trình", "unit", "", "due", "05/10/2023");
        var mail = templates.write(
                NoticeKind.DIGEST,
                "Cil Múp Ha Ly",
                Map.of(
                        "day",
                        "04/10/2023",
                        "sections",
                        List.of(
                                Map.of("title", "Sắp đến hạn", "own", true, "steps", List.of(line, list)),
                                Map.of("title", "Việc trễ hạn cần đôn đốc", "own", false, "steps", List.of(list)))));
        keepForEyes(NoticeKind.DIGEST, mail);

        assertThat(mail.title()).isEqualTo("Công việc sáng 04/10/2023: sắp đến hạn 2, việc trễ hạn cần đôn đốc 1");
        assertThat(mail.text())
                .startsWith("Kính gửi Cil Múp Ha Ly,\n")
                .contains(
                        "Sắp đến hạn (2)\n\n  - Thẩm tra: SK2023-DAM-RONG-0003, Huyện Đam Rông & <b>bạn</b>,"
                                + " đến hạn ngày 06/10/2023\n",
                        "    https://khenthuong.example/camunda/app/tasklist/default/#/?task=7f3a\n",
                        "  - Ký Tờ trình: SK2023-DS1, đến hạn ngày 05/10/2023\n",
                        "https://khenthuong.example/thong-bao")
                .doesNotContain("null", "${", "[#", "\n\n\n")
                .containsOnlyOnce("task=9c1b");
        assertThat(mail.html())
                .contains(
                        "href=\"https://khenthuong.example/camunda/app/tasklist/default/#/?task=7f3a\"",
                        "Huyện Đam Rông &amp; &lt;b&gt;bạn&lt;/b&gt;")
                .doesNotContain("null", "${", " th:")
                .containsOnlyOnce("task=9c1b");
    }

    @Test
    @DisplayName("bản tin đếm việc đã báo riêng; bản tin đã chờ sẵn từ bản trước vẫn gửi được")
    void countingDigest() {
        var counted = templates.write(
                NoticeKind.DIGEST,
                "An",
                Map.of(
                        "day",
                        "04/10/2023",
                        "notices",
                        3,
                        "sections",
                        List.of(Map.of("title", "Việc mới", "own", true, "steps", List.of(), "told", 2, "count", 2))));
        assertThat(counted.title()).isEqualTo("Công việc sáng 04/10/2023: việc mới 2");
        assertThat(List.of(counted.text(), counted.html()))
                .allSatisfy(body -> assertThat(body)
                        .contains("Việc mới", "Đã báo bằng thư riêng: 2 việc.", "Từ bản tin trước đã gửi riêng cho bạn")
                        .doesNotContain("null", "[#", " th:"));
        assertThat(counted.html())
                .doesNotContain("<table cellpadding=\"0\" cellspacing=\"0\" style=\"width:100%;margin");
    }

    @Test
    @DisplayName("điều đã xảy ra: số, ngày, lý do, việc tiếp theo; chữ người dùng nhập chỉ là chữ")
    void event() throws IOException {
        var mail = templates.write(
                NoticeKind.SUPPLEMENT_WANTED,
                "Cil Múp Ha Ly",
                Map.of(
                        "headline",
                        "Yêu cầu bổ sung: hồ sơ SK2023-DAM-RONG-0003",
                        "lead",
                        "Cơ quan đầu mối yêu cầu đơn vị bổ sung hồ sơ.",
                        "facts",
                        List.of(
                                Map.of("label", "Lý do", "value", "Thiếu <b>dấu</b> & [ảnh](http://x)"),
                                Map.of("label", "Hạn bổ sung", "value", "hết ngày 20/09/2023")),
                        "items",
                        List.of(Map.of("number", "SK2023-DAM-RONG-0003", "detail", "")),
                        "next",
                        "Mở Tasklist.",
                        "path",
                        "/ho-so/SK2023-DAM-RONG-0003",
                        "button",
                        "Xem hồ sơ",
                        "step",
                        "userTask_supplementDossier"));
        keepForEyes(NoticeKind.SUPPLEMENT_WANTED, mail);

        assertThat(mail.title()).isEqualTo("Yêu cầu bổ sung: hồ sơ SK2023-DAM-RONG-0003");
        assertThat(mail.text())
                .startsWith("Kính gửi Cil Múp Ha Ly,\n\nCơ quan đầu mối")
                .contains(
                        "  Lý do: Thiếu <b>dấu</b> & [ảnh](http:\u2060//x)\n  Hạn bổ sung: hết ngày 20/09/2023\n",
                        "  - SK2023-DAM-RONG-0003\n",
                        "Xem hồ sơ: https://khenthuong.example/ho-so/SK2023-DAM-RONG-0003")
                .doesNotContain("null", "[#", "\n\n\n", "userTask");
        assertThat(mail.html())
                .contains(
                        "Thiếu &lt;b&gt;dấu&lt;/b&gt;",
                        "href=\"https://khenthuong.example/ho-so/SK2023-DAM-RONG-0003\"")
                .doesNotContain("null", " th:", "userTask");
    }

    @Test
    @DisplayName("mẫu và dữ liệu không khớp: không gửi một thư dở dang")
    void incompleteModel() {
        assertThatThrownBy(() -> templates.write(NoticeKind.REPORT_OVERDUE_LIST, "An", Map.of("year", 2026)))
                .isInstanceOfSatisfying(
                        MailFailedException.class,
                        failed -> assertThat(failed.prospect()).isEqualTo(MailFailedException.Prospect.NONE))
                .hasMessageContaining("Danh sách đơn vị trễ hạn báo cáo");
    }

    private static void keepForEyes(NoticeKind kind, Mail mail) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "mails"));
        Files.writeString(folder.resolve(kind.template() + ".html"), mail.html(), StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve(kind.template() + ".txt"), mail.title() + "\n\n" + mail.text(), StandardCharsets.UTF_8);
    }
}
