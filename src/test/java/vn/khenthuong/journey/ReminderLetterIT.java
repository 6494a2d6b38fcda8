package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

@IntegrationTest
@DisplayName("Công văn đôn đốc báo cáo hằng năm")
class ReminderLetterIT {

    private static final String YEAR = "BC2023";

    @Autowired
    private Officials officials;

    @Autowired
    private UnitReports reports;

    @Autowired
    private MutableClock clock;

    @Autowired
    private DueJobs dueJobs;

    @Test
    @DisplayName(
            "trễ hạn: một công văn, n/N đã nhận, bảng đơn vị, thiếu gì, đã nhắc mấy lần; đơn vị trễ và cơ quan đọc được; ngày nhắc sau có bản mới")
    void urges() throws IOException {
        var reader = new PaperReader(officials);
        var desk = new ReportDesk(officials, reports, clock);
        clock.set(LocalDate.of(2023, 10, 2));
        officials
                .as("canbo.so-ldtbxh")
                .start("annualReport", Map.of("year", 2023))
                .expectSuccess();
        dueJobs.run();
        var delivered = new ReportNumber(2023, "di-linh");
        desk.prepare(delivered);
        desk.sign(delivered);
        dueJobs.run();
        remindAt(LocalDate.of(2023, 11, 13));
        assertThat(reader.kinds("lanhdao.so-ldtbxh", YEAR)).isEmpty();
        remindAt(LocalDate.of(2023, 11, 15));

        var paper = reader.paper("lanhdao.so-ldtbxh", YEAR, "CONG_VAN_DON_DOC");

        assertThat(paper.path("versions")).hasSize(1);
        assertThat(reader.pdf("lanhdao.so-ldtbxh", paper))
                .contains(
                        "SỞLAOĐỘNG-THƯƠNGBINHVÀXÃHỘI",
                        "V/vđônđốcbáocáonăm2023vềPhongtràothiđua“Vìngườinghèo-Khôngđểaibịbỏlạiphíasau”",
                        "Kínhgửi:Cáccơquan,địaphương,đơnvịcótêntrongbảngdướiđây",
                        "Đến07giờ30phút,ngày15tháng11năm2023,",
                        "đãnhận01/37báocáonăm2023;còn36đơnvịchưabáocáo:",
                        "Sốlầnnhắc",
                        "ỦybannhândânhuyệnĐamRông",
                        "gửibáocáotrướcngày……./.",
                        "GIÁMĐỐC",
                        "DỰTHẢO")
                .doesNotContain("huyệnDiLinh", "null");
        assertThat(reader.docx("lanhdao.so-ldtbxh", paper))
                .contains("đãnhận01/37báocáonăm2023;còn36đơnvịchưabáocáo:", "ỦybannhândânhuyệnĐamRông", "Sốlầnnhắc");
        reader.readBy(
                paper,
                YEAR,
                List.of("canbo.dam-rong", "lanhdao.dam-rong", "canbo.so-noi-vu"),
                List.of("canbo.di-linh", "giamsat", "quantri"));
        assertThat(reader.kinds("canbo.dam-rong", YEAR + "-DAM-RONG")).containsExactly("CONG_VAN_DON_DOC");
        assertThat(reader.kinds("canbo.so-ldtbxh", YEAR + "-DI-LINH")).doesNotContain("CONG_VAN_DON_DOC");
        assertThat(officials
                        .as("lanhdao.so-ldtbxh")
                        .get("/bao-cao/2023")
                        .expect(200)
                        .text())
                .contains("Giấy tờ hệ thống lập", "Công văn đôn đốc");
        assertThat(officials
                        .as("canbo.dam-rong")
                        .get("/bao-cao/2023/dam-rong")
                        .expect(200)
                        .text())
                .contains("Công văn đôn đốc");

        var number = "/api/papers/%s/number".formatted(paper.path("id").asText());
        officials
                .as("lanhdao.so-ldtbxh")
                .post(number, Map.of("documentNumber", "1520/SLĐTBXH-BTXH", "documentDate", "2023-11-15"))
                .expect(200);
        assertThat(reader.pdf("canbo.dam-rong", paper))
                .contains("Số:1520/SLĐTBXH-BTXH", "ngày15tháng11năm2023")
                .doesNotContain("DỰTHẢO");

        var second = new ReportNumber(2023, "dam-rong");
        desk.prepare(second);
        desk.sign(second);
        dueJobs.run();
        assertThat(reader.paper("lanhdao.so-ldtbxh", YEAR, "CONG_VAN_DON_DOC")
                        .path("changed")
                        .asBoolean())
                .as("a letter tells what was so on its day")
                .isFalse();
        remindAt(LocalDate.of(2023, 11, 16));
        var next = reader.paper("lanhdao.so-ldtbxh", YEAR, "CONG_VAN_DON_DOC");
        assertThat(next.path("versions")).hasSize(3);
        assertThat(next.path("draft").asBoolean())
                .as("another letter, without a number yet")
                .isTrue();
        assertThat(reader.pdf("lanhdao.so-ldtbxh", next))
                .contains("đãnhận02/37báocáo", "DỰTHẢO", "Số:/SLĐTBXH")
                .doesNotContain("huyệnĐamRông");
    }

    private void remindAt(LocalDate day) {
        clock.set(day.atTime(LocalTime.of(7, 35)).atZone(HomeZone.ID).toInstant());
        dueJobs.run();
    }
}
