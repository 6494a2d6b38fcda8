package vn.khenthuong.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.security.Browser;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/** An operator takes up a data set with psql, beside the application; whoever it concerns is told by the application all the same. */
@IntegrationTest
@DisplayName("Bộ dữ liệu sắp xếp đơn vị do người vận hành đưa thẳng vào cơ sở dữ liệu")
class DataSetsToldIT {

    private static final LocalDate MERGER = LocalDate.of(2024, 12, 1);

    private static final List<String> ENDED =
            List.of("canbo.cat-tien", "lanhdao.cat-tien", "canbo.da-teh", "lanhdao.da-teh");

    private static final String MERGED = "Nhập Huyện Cát Tiên, Huyện Đạ Tẻh vào Huyện Đạ Huoai từ ngày 01/12/2024";

    @Autowired
    private Officials officials;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private MutableClock clock;

    @Autowired
    private ScheduledWork dailyIdentities;

    @Test
    @AnewAfterwards
    @DisplayName(
            "trước ngày: cán bộ đơn vị thôi biết trước và đúng ngày, đơn vị kế thừa biết đúng ngày; mỗi người một lần")
    void ahead() {
        nextDay(MERGER.minusDays(20));
        takenUp(MERGER);
        assertThat(told("UNIT_ENDING")).isEmpty();
        isShownAhead();

        nextDay(MERGER.minusDays(19));
        assertThat(told("UNIT_ENDING")).containsExactlyInAnyOrderElementsOf(ENDED);
        assertThat(told("UNITS_CHANGED")).as("the day has not come").isEmpty();

        nextDay(MERGER);
        nextDay(MERGER.plusDays(1));
        assertThat(told("UNIT_ENDED")).containsExactlyInAnyOrderElementsOf(ENDED);
        assertThat(told("UNITS_CHANGED")).containsExactlyInAnyOrder("canbo.da-huoai", "lanhdao.da-huoai");
        assertThat(changes("canbo.da-huoai"))
                .contains(
                        "Nhập Huyện Cát Tiên, Huyện Đạ Tẻh vào Huyện Đạ Huoai từ ngày 01/12/2024",
                        "Căn cứ: bộ dữ liệu sắp xếp đơn vị ngày 01/12/2024, do người vận hành đưa vào");
        assertThat(inForce()).containsExactlyInAnyOrder("DON-VI-CAT-TIEN", "DON-VI-DA-TEH", "DON-VI-DA-HUOAI");
        assertThat(page("/quan-tri/don-vi")).doesNotContain("Đã ghi, chưa đến ngày");
        assertThat(page("/quan-tri/don-vi/da-teh"))
                .doesNotContain("Đã ghi, chưa đến ngày")
                .contains("Thay đổi đã có hiệu lực", MERGED);
    }

    /** Where administrators look for what is to come; only what they entered themselves can they withdraw. */
    private void isShownAhead() {
        for (var path : List.of("/quan-tri/don-vi", "/quan-tri/don-vi/cat-tien", "/quan-tri/don-vi/da-huoai")) {
            assertThat(page(path))
                    .as(path)
                    .contains("Đã ghi, chưa đến ngày", "Từ ngày 01/12/2024", MERGED, "không rút được ở trang này")
                    .doesNotContain("Rút thay đổi này");
        }
        assertThat(page("/quan-tri/don-vi/di-linh")).doesNotContain("Đã ghi, chưa đến ngày");
        assertThat(page("/quan-tri/don-vi/nhap?loai=rut")).doesNotContain(MERGED);
        var planned = officials
                .as("quantri")
                .get("/api/units/changes")
                .expect(200)
                .json()
                .path("planned");
        assertThat(planned).hasSize(1);
        assertThat(planned.get(0).path("change").path("units")).hasSize(2);
    }

    private String page(String path) {
        return new Browser(officials.address())
                .signedInToWebApplications("quantri")
                .page(path)
                .body();
    }

    @Test
    @AnewAfterwards
    @DisplayName("đưa vào muộn nửa năm: ai thôi, ai kế thừa, ai giữ và thôi giữ chức năng đều được báo, một lần")
    void late() {
        var day = LocalDate.of(2025, 9, 1);
        nextDay(day);
        takenUp(LocalDate.of(2025, 3, 1));

        nextDay(day.plusDays(1));
        nextDay(day.plusDays(2));
        assertThat(told("UNIT_ENDED"))
                .contains("canbo.so-ldtbxh", "canbo2.so-ldtbxh", "lanhdao.so-khdt", "canbo.ban-dan-toc")
                .doesNotHaveDuplicates();
        assertThat(told("UNITS_CHANGED"))
                .contains("canbo.so-noi-vu", "lanhdao.so-tai-chinh", "lanhdao.so-ldtbxh")
                .doesNotContain("canbo.so-khdt", "canbo.di-linh")
                .doesNotHaveDuplicates();
        assertThat(changes("lanhdao.so-ldtbxh"))
                .contains("chuyển từ Sở Lao động - Thương binh và Xã hội sang Sở Nông nghiệp và Môi trường");
        assertThat(inForce()).contains("CHUC-NANG-DAU-MOI", "DON-VI-SO-NNMT").doesNotHaveDuplicates();
    }

    /** As {@code psql -f} does it: nothing in the application hears of it. */
    private void takenUp(LocalDate day) {
        new ResourceDatabasePopulator(new ClassPathResource("db/reorganisation/%s.sql".formatted(day)))
                .execute(database);
    }

    private void nextDay(LocalDate day) {
        clock.set(day);
        dailyIdentities.run();
    }

    private List<String> told(String kind) {
        return jdbc.sql("SELECT recipient FROM khenthuong.notice WHERE kind = ?")
                .param(kind)
                .query(String.class)
                .list();
    }

    private String changes(String userId) {
        return jdbc.sql("SELECT model::text FROM khenthuong.notice WHERE kind = 'UNITS_CHANGED' AND recipient = ?")
                .param(userId)
                .query(String.class)
                .single();
    }

    private List<String> inForce() {
        return jdbc.sql("SELECT subject FROM khenthuong.audit_entry WHERE step = 'UNIT_CHANGE_IN_FORCE'")
                .query(String.class)
                .list();
    }
}
