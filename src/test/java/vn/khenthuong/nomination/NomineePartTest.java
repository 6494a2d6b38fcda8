package vn.khenthuong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Phòng, ban, tổ, trạm đứng cùng cơ quan của mình; doanh nghiệp, quỹ không đứng cùng nơi đề nghị")
class NomineePartTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AGENCY|Ban Phong trào|Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh|Ban Phong trào, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Số 32",
                "AGENCY|Ban Gia đình - Xã hội|Hội Liên hiệp Phụ nữ tỉnh|Ban Gia đình - Xã hội, Hội Liên hiệp Phụ nữ tỉnh, Số 32",
                "AGENCY|Trạm Khuyến nông|Sở Nông nghiệp|Trạm Khuyến nông, Sở Nông nghiệp, Số 32",
                "AGENCY|Văn phòng Sở Y tế|Sở Y tế|Văn phòng Sở Y tế, Số 32",
                "AGENCY|Ban Dân tộc|Ban Dân tộc|Ban Dân tộc, Số 32",
                "AGENCY|Trung tâm Y tế|Sở Y tế|Trung tâm Y tế, Số 32",
                "AGENCY|Phòng Lao động|Huyện Di Linh|Phòng Lao động, Số 32, huyện Di Linh",
                "POLICY_BANK|Phòng Giao dịch huyện Đam Rông|Ngân hàng Chính sách xã hội tỉnh|Phòng Giao dịch huyện Đam Rông, Ngân hàng Chính sách xã hội tỉnh, Số 32",
                "POLICY_BANK|Phòng Giao dịch Ngân hàng CSXH Đam Rông|Ngân hàng Chính sách xã hội tỉnh|Phòng Giao dịch Ngân hàng CSXH Đam Rông, Số 32",
                "ENTERPRISE|Trạm Xăng dầu số 1|Sở Công Thương|Trạm Xăng dầu số 1, Số 32",
                "CREDIT_INSTITUTION|Phòng Giao dịch Agribank|Ngân hàng Nhà nước|Phòng Giao dịch Agribank, Số 32"
            })
    void line(CriteriaGroup group, String name, String unit, String line) {
        var nominee = new Nominee(NomineeType.COLLECTIVE, group, name, null, null, null, null, "Số 32", unit);
        assertThat(nominee.line(null)).isEqualTo(line);
    }
}
