package vn.khenthuong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.JdbcExecutions;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;

/**
 * What asks whether a dossier is held asks by the lock that the step takes anyway. One read more in each step is what nobody notices and
 * everybody waits for.
 */
@IntegrationTest
@DisplayName("Mỗi lần hoàn thành một bước, hồ sơ được đọc một lần và giữ cho đến khi xong")
class StepCostIT {

    private static final String UNIT = "di-linh";

    @Autowired
    private NominationDesk desk;

    @Autowired
    private Officials officials;

    @Autowired
    private JdbcExecutions executions;

    @Test
    @DisplayName("hoàn thiện, ký, tiếp nhận, thẩm tra")
    void readsTheDossierOnce() {
        var number = desk.started(desk.openRound("SO_KET_2023"), UNIT, "Hội Phụ nữ xã Gung Ré");
        desk.uploadPapers(UNIT, number);
        complete(desk.officer(UNIT), number, NominationDesk.PREPARE, Nominees.agency(UNIT));
        complete(
                desk.head(UNIT),
                number,
                NominationDesk.SIGN,
                Map.of("outcome", "APPROVE", "documentNumber", "12/TTr-UBND", "documentDate", "2023-05-12"));
        var focalAgency = officials.as("canbo.so-ldtbxh");
        complete(focalAgency, number, "userTask_receiveDossier", Map.of("outcome", "COMPLETE"));
        complete(
                focalAgency, number, "userTask_reviewDossier", Map.of("outcome", "SELECT", "remark", "Đủ tiêu chuẩn."));
        assertThat(desk.state(number)).isEqualTo("REVIEWED");
    }

    private void complete(Official official, String number, String step, Map<String, Object> answers) {
        var task = official.task(number, step);
        var statements = executions.during(() -> official.submit(task, answers).expectSuccess());
        assertThat(statements.count("FROM khenthuong.dossier WHERE number"))
                .as("reads of the dossier in %s", step)
                .isEqualTo(1);
        assertThat(statements.count("FROM khenthuong.dossier WHERE number = ANY (?) ORDER BY number FOR NO KEY UPDATE"))
                .as("of which lock it")
                .isEqualTo(1);
        assertThat(statements.count("delete from ACT_RU_TASK")).isEqualTo(1);
        assertThat(statements.count("from ACT_RU_TASK where PARENT_TASK_ID_ = ?"))
                .as("searches for parts of a task, which none has")
                .isZero();
    }
}
