package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.UpgradedDatabase;

/** From the last version whose steps read their dossier twice and whose history was dated for its removal. */
@IntegrationTest(properties = UpgradedDatabase.SNAPSHOT + "2026-11-30-before-the-gate")
@DisplayName("Nâng cấp từ phiên bản 30/11/2026, khi mỗi bước còn đọc hồ sơ hai lần và lịch sử còn ghi ngày xóa")
class UpgradeOfTheGateIT extends Upgrade {

    @ParameterizedTest(name = "{0}")
    @Order(0)
    @CsvSource(delimiter = '|', textBlock = """
            hồ sơ đang lấy ý kiến          | khenthuong.consultation WHERE state = 'ASKED'
            hồ sơ đang tạm dừng            | khenthuong.dossier_hold WHERE until IS NULL
            vụ việc chưa kết luận          | khenthuong.matter WHERE outcome IS NULL
            Giấy khen đang lập             | khenthuong.commendation WHERE state = 'DRAFT'
            Giấy khen chờ quyết định       | khenthuong.commendation WHERE state = 'PREPARED'
            kiến nghị chờ trả lời          | khenthuong.petition WHERE state = 'OPEN'
            bản tổng hợp chờ UBND tỉnh     | khenthuong.petition_report WHERE answered_at IS NULL
            danh sách ở Văn phòng          | public.act_ru_task WHERE task_def_key_ = 'userTask_checkByOffice'
            văn bản chưa lập               | public.act_ru_job WHERE handler_type_ = 'khenthuong-paper'
            bản nháp                       | khenthuong.task_draft
            lịch sử có ngày xóa            | public.act_hi_actinst WHERE removal_time_ IS NOT NULL
            """)
    void isInTheMiddleOfItsWork(String what, String rows) {
        assertThat(count("SELECT count(*) FROM " + rows)).as(what).isPositive();
    }

    @Test
    @Order(2)
    @DisplayName("cơ quan không trả lời: hết hạn thì hồ sơ đi tiếp, không coi là đồng ý")
    void silenceIsNoConsent() {
        assertThat(count("SELECT count(*) FROM khenthuong.consultation WHERE state = 'NO_REPLY' AND outcome IS NULL"))
                .isPositive();
    }

    @Test
    @Order(2)
    @DisplayName("hồ sơ đã lấy ý kiến, đã tạm dừng được khen thưởng như hồ sơ khác")
    void restIsNoLoss() {
        assertThat(texts("SELECT DISTINCT state FROM khenthuong.dossier WHERE number LIKE '%s%%'"
                        .formatted(DossiersAtRest.ROUNDS)))
                .containsExactly("AWARDED");
    }

    @Override
    void staysInItsOwnTime() {
        keepsTheTimeItBeganIn();
    }
}
