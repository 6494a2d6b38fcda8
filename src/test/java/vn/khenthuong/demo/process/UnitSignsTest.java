package vn.khenthuong.demo.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Ký hiệu văn bản của đơn vị mẫu")
class UnitSignsTest {

    @ParameterizedTest(name = "{0} → {2}")
    @CsvSource({
        "dam-rong, true, UBND",
        "so-y-te, false, SYT",
        "so-noi-vu, false, SNV",
        "so-gddt, false, SGDĐT",
        "so-khdt, false, SKHĐT",
        "so-ldtbxh, false, SLĐTBXH",
        "vp-ubnd, false, VPUBND",
        "ban-dan-toc, false, BDT",
        "ldld, false, LĐLĐ",
        "mttq, false, MTTQ"
    })
    @DisplayName("theo chữ cái đầu, tên đã viết tắt thì giữ")
    void signs(String unit, boolean locality, String sign) {
        assertThat(UnitSigns.of(unit, locality)).isEqualTo(sign);
    }
}
