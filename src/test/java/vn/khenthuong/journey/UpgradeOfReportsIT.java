package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.UpgradedDatabase;

/** From the last version in which the timer of a report read a stored variable. */
@IntegrationTest(properties = UpgradedDatabase.SNAPSHOT + "2026-11-26-before-unsaved-reminders")
@DisplayName("Nâng cấp từ phiên bản 26/11/2026, khi ngày nhắc báo cáo còn được lưu trong quy trình")
class UpgradeOfReportsIT extends Upgrade {

    @Autowired
    private RuntimeService runtime;

    @Test
    @Order(0)
    @DisplayName("báo cáo đang chạy còn mang ngày nhắc đã lưu")
    void carriesStoredDates() {
        assertThat(runtime.createVariableInstanceQuery()
                        .variableName("nextReminder")
                        .count())
                .isGreaterThan(30);
    }

    @Test
    @Order(0)
    @DisplayName("lần nhắc ghi từ trước mà có thư thì vẫn là đã nhắc, với số người nhận theo sổ gửi thư")
    void countsRecipients(@Autowired JdbcClient jdbc) {
        assertThat(jdbc.sql("SELECT count(*) FROM khenthuong.report_reminder WHERE recipients > 0")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(30)
                .isEqualTo(jdbc.sql("SELECT count(*) FROM khenthuong.report_reminder")
                        .query(Integer.class)
                        .single());
    }
}
