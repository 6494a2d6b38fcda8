package vn.khenthuong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.support.IntegrationTest;

@IntegrationTest
@DisplayName("Bản trình diễn không có dữ liệu mẫu")
class WithoutProvinceIT {

    @Test
    @DisplayName("chỉ có đợt đang mở, không hồ sơ, không năm báo cáo")
    void onlyTheRound(@Autowired Rounds rounds, @Autowired Nominations nominations, @Autowired ReportYears years) {
        assertThat(rounds.require("SK2023").state()).isEqualTo(RoundState.OPEN);
        assertThat(nominations.ofRound("SK2023")).isEmpty();
        assertThat(years.all()).isEmpty();
    }
}
