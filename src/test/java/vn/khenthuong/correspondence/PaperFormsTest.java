package vn.khenthuong.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import vn.khenthuong.correspondence.PaperFormsSettings.Form;
import vn.khenthuong.paper.IncompletePaperException;

@DisplayName("Mẫu giấy tờ theo ngày")
class PaperFormsTest {

    private static final LocalDate LAST_OF_B = LocalDate.of(2025, 6, 30);

    @Test
    @DisplayName("văn bản xin lỗi: đến 30/6/2025 là phiếu xin lỗi và hẹn lại, từ 1/7/2025 là văn bản đề nghị gia hạn")
    void byRegime() throws IOException {
        var forms = new PaperForms(shipped());

        assertThat(forms.of(PaperKind.XIN_LOI_HEN_LAI, LocalDate.of(2023, 9, 19))
                        .title())
                .isEqualTo("PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ");
        assertThat(forms.of(PaperKind.XIN_LOI_HEN_LAI, LAST_OF_B).request()).startsWith("xin hẹn lại");
        assertThat(forms.of(PaperKind.XIN_LOI_HEN_LAI, LAST_OF_B.plusDays(1)).title())
                .isEqualTo("VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT");
        assertThat(forms.of(PaperKind.XIN_LOI_HEN_LAI, LAST_OF_B.plusDays(1)).request())
                .startsWith("đề nghị gia hạn");
        for (var kind : List.of(PaperKind.GIAY_TIEP_NHAN, PaperKind.YEU_CAU_BO_SUNG, PaperKind.TU_CHOI)) {
            assertThat(forms.of(kind, LocalDate.of(2026, 1, 5)).title()).isNotBlank();
        }
    }

    @Test
    @DisplayName("ngày không có mẫu nào: giấy không lập được, nêu tên giấy; hai mẫu một ngày: cấu hình bị từ chối")
    void noneOrTwo() {
        var forms = new PaperForms(
                new PaperFormsSettings(List.of(new Form(PaperKind.TU_CHOI, "PHIẾU", null, null, LAST_OF_B))));

        assertThatThrownBy(() -> forms.of(PaperKind.TU_CHOI, LAST_OF_B.plusDays(1)))
                .isInstanceOf(IncompletePaperException.class)
                .hasMessageContaining("Phiếu từ chối tiếp nhận hồ sơ")
                .hasMessageContaining("01/07/2025");
        assertThatThrownBy(() -> new PaperFormsSettings(List.of(
                        new Form(PaperKind.TU_CHOI, "PHIẾU", null, null, LAST_OF_B),
                        new Form(PaperKind.TU_CHOI, "VĂN BẢN", null, LAST_OF_B, null))))
                .hasMessageContaining("TU_CHOI");
    }

    private static PaperFormsSettings shipped() throws IOException {
        var source = new YamlPropertySourceLoader()
                .load("shipped", new ClassPathResource("application.yaml"))
                .get(0);
        return new Binder(ConfigurationPropertySources.from(source))
                .bind("khenthuong.paper-forms", PaperFormsSettings.class)
                .get();
    }
}
