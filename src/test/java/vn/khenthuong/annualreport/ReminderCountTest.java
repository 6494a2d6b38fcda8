package vn.khenthuong.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

@DisplayName("Đã nhắc mấy lần, bằng lời")
class ReminderCountTest {

    @Test
    @DisplayName("lần không có người nhận được nêu riêng, không tính là đã nhắc")
    void words() {
        assertThat(new ReminderCount(0, 0).inWords()).isEqualTo("0 lần");
        assertThat(new ReminderCount(3, 0).inWords()).isEqualTo("3 lần");
        assertThat(new ReminderCount(3, 2).inWords()).isEqualTo("3 lần, 2 lần không có người nhận");
        assertThat(new ReminderCount(0, 5).inWords()).isEqualTo("0 lần, 5 lần không có người nhận");
    }

    @Test
    @DisplayName("số liệu tổng hợp đã lưu từ trước, chưa đếm lần không có người nhận, vẫn đọc được")
    void keptSinceBefore() throws JsonProcessingException {
        var kept = """
                {"number": {"year": 2025, "unit": "dam-rong"}, "state": "OWED", "deadline": "2025-11-14T17:00:00Z",
                 "deliveredAt": null, "late": false, "documentNumber": null, "documentDate": null, "reminders": 9,
                 "delivered": false}""";

        var report = Jackson2ObjectMapperBuilder.json().build().readValue(kept, UnitReport.class);

        assertThat(report.reminderCount()).isEqualTo(new ReminderCount(9, 0));
    }
}
