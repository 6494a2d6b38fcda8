package vn.khenthuong.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
@DisplayName("Trang quản trị")
class AdministrationIT {

    @Autowired
    private Officials officials;

    @Autowired
    private Journal journal;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @ValueSource(strings = {"/quan-tri", "/quan-tri/nhat-ky", "/quan-tri/nhat-ky/kiem-tra", "/api/audit/verification"})
    @DisplayName("chỉ quản trị viên mở được; Chủ tịch, lãnh đạo Sở Nội vụ, cán bộ, người giám sát thì không")
    void administratorsOnly(String address) {
        officials.stranger().get(address).expect(401);
        for (var other : new String[] {"chutich.ubnd", "lanhdao.so-noi-vu", "canbo.di-linh", "giamsat"}) {
            officials.as(other).get(address).expect(403);
        }
        officials.as("quantri").get(address).expect(200);
    }

    @Test
    @DisplayName("có cán bộ, thay đổi chờ xác nhận và nhật ký; nhật ký được kiểm tra khi bấm nút")
    void areas() {
        var administrator = officials.as("quantri");
        assertThat(administrator.get("/quan-tri").expect(200).text())
                .contains("Cán bộ", "/quan-tri/can-bo", "/quan-tri/thay-doi", "Nhật ký", "/quan-tri/nhat-ky");
        assertThat(administrator.get("/quan-tri/nhat-ky").expect(200).text())
                .contains("Kiểm tra nhật ký")
                .doesNotContain("còn nguyên:");
        journal.record(JournalEntry.bySystem("THU-0001", "TEST", clock.instant(), null, null, null));
        assertThat(administrator.get("/quan-tri/nhat-ky/kiem-tra").expect(200).text())
                .contains("Nhật ký còn nguyên:");
    }
}
