package vn.khenthuong.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.journey.Route;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** The officer of the appraiser proposes a round, the head confirms it: both in Tasklist. */
@IntegrationTest(jobsRun = true)
@DisplayName("Mở một đợt khen thưởng trong Tasklist")
class RoundE2E {

    private static final String CODE = "SK2023B";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("đề xuất, bị từ chối vì hạn đã qua, sửa; lãnh đạo thấy chỉ tiêu sẽ giao và duyệt; đợt mở")
    void open() {
        var today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
        var form = DESKS.of(officials.address(), Route.APPRAISER).start("Đợt khen thưởng");
        form.type("Mã đợt", CODE)
                .choose("Loại đợt", "Sơ kết năm 2023")
                .type("Tên đợt", "Sơ kết phong trào thi đua, đợt bổ sung")
                .choose("Khung pháp lý", "A – Luật")
                .type("Năm đánh giá", "2023")
                .date("Ngày tham chiếu", "01/06/2023")
                .date("Hạn đề nghị (hết ngày)", DAY.format(today.minusDays(1)))
                .type("Số văn bản hướng dẫn của Sở Nội vụ", "45/HD-SNV")
                .date("Ngày văn bản hướng dẫn", DAY.format(today))
                .type("Số văn bản thống nhất của cơ quan phối hợp", "77/SLĐTBXH")
                .date("Ngày văn bản thống nhất", DAY.format(today))
                .type("Số văn bản cho phép mở thêm đợt", "34/UBND-TH")
                .date("Ngày văn bản cho phép", DAY.format(today))
                .refused("“Hạn đề nghị” phải sau thời điểm hiện tại.", "mo-dot-bi-tu-choi");
        form.date("Hạn đề nghị (hết ngày)", DAY.format(today.plusDays(20)))
                .picture("mo-dot")
                .complete();

        var task = officials.as(Route.APPRAISAL_HEAD).awaitTask(CODE, "userTask_confirmOpening");
        DESKS.of(officials.address(), Route.APPRAISAL_HEAD)
                .claim(task, CODE)
                .shows("Chỉ tiêu của đợt")
                .shows("Huyện Đam Rông")
                .picture("duyet-mo-dot")
                .mark("Ý kiến", "Duyệt mở đợt")
                .complete();

        var board = DESKS.of(officials.address(), Route.OBSERVER).open("/theo-doi/" + CODE);
        assertThat(board.locator("main").innerText()).contains("đang nhận đề nghị", DAY.format(today.plusDays(20)));
        board.close();
    }
}
