package vn.khenthuong.nomination.internal;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.correspondence.NumberRegister;
import vn.khenthuong.correspondence.NumberSeries;
import vn.khenthuong.correspondence.NumberedPaper;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;

@DisplayName("Văn bản tạm dừng: của chính cơ quan ấy thì vào sổ số, của nơi khác thì không")
class HoldNumbersTest {

    private static final String DOSSIER = "SK2023-DAM-RONG-0001";
    private static final LocalDate DAY = LocalDate.of(2023, 5, 15);

    private final NumberRegister register = mock(NumberRegister.class);
    private final Organization organization = mock(Organization.class);
    private final HoldNumbers numbers = new HoldNumbers(register, organization);

    @BeforeEach
    void known() {
        unit("so-ldtbxh", "Sở Lao động - Thương binh và Xã hội", UnitKind.DEPARTMENT);
        unit("dam-rong", "Huyện Đam Rông", UnitKind.DISTRICT);
        unit("mttq", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", UnitKind.FATHERLAND_FRONT);
    }

    @ParameterizedTest
    @CsvSource({
        "canbo.so-ldtbxh, 12/SLĐTBXH-BTXH, so-ldtbxh, LETTER",
        "lanhdao.so-ldtbxh, 12/TB-SLĐTBXH, so-ldtbxh, LETTER",
        "lanhdao.dam-rong, 45/UBND-LĐTBXH, dam-rong, LETTER",
        "lanhdao.dam-rong, 45/QĐ-UBND, dam-rong, DECISION",
    })
    @DisplayName("số nêu chính cơ quan của người tạm dừng: vào sổ của cơ quan ấy")
    void own(String role, String number, String issuer, NumberSeries series) {
        var document = new DocumentReference(number, DAY);

        numbers.enter(DOSSIER, role, document);

        verify(register).enter(new NumberedPaper(issuer, series, document, DOSSIER));
    }

    @ParameterizedTest
    @CsvSource({
        "canbo.so-ldtbxh, 7/KL-TTr",
        "canbo.so-ldtbxh, 12/UBND",
        "lanhdao.dam-rong, 3/CAT-PC03",
        "lanhdao.mttq, 5/MTTQ",
        "lanhdao.khong-con, 5/UBND",
        "canbo.so-ldtbxh, 5"
    })
    @DisplayName("số của nơi khác, hoặc của nơi số không nêu: không vào sổ nào")
    void others(String role, String number) {
        numbers.enter(DOSSIER, role, new DocumentReference(number, DAY));

        verifyNoInteractions(register);
    }

    private void unit(String code, String name, UnitKind kind) {
        when(organization.find(code))
                .thenReturn(Optional.of(new Unit(code, name, kind, false, true, LocalDate.of(2020, 1, 1), null)));
    }
}
