package vn.khenthuong.notification.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Work;

@DisplayName("Thư của cơ quan chỉ dẫn tới tên miền của tỉnh")
class OfficeAddressesTest {

    private static final String LABEL = "Địa chỉ nhận trả lời";

    private final MailSettings settings = mock(MailSettings.class);
    private final Organization organization = mock(Organization.class);
    private final OfficeAddresses addresses = new OfficeAddresses(settings, organization);

    OfficeAddressesTest() {
        when(settings.host()).thenReturn("khenthuong.example");
        when(settings.domains()).thenReturn(List.of());
        when(organization.membersOf(eq(Bodies.CHAIR), any(Work[].class)))
                .thenReturn(List.of(new Official("chutich.ubnd", "Lê Cường", "chutich@UBND.lamdong.example")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"snv@lamdong.gov.vn", "snv@SNV.LamDong.gov.vn", "a@b.c.lamdong.gov.vn", ""})
    @DisplayName("đã cấu hình: các tên miền ấy và tên miền con, hoa thường như nhau; không địa chỉ nào thì thôi")
    void configured(String address) {
        when(settings.domains()).thenReturn(List.of("LamDong.gov.vn"));

        assertThatCode(() -> addresses.requireInside(address, LABEL)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "snv@gia-lamdong.gov.vn",
                "snv@lamdong.gov.vn.example",
                "snv@gov.vn",
                "snv@khenthuong.example",
                "chutich@ubnd.lamdong.example"
            })
    @DisplayName(
            "đã cấu hình: mọi tên miền khác bị từ chối, kể cả của người gửi và của người quyết định; câu nói nêu tên miền nhận")
    void configuredOnly(String address) {
        when(settings.domains()).thenReturn(List.of("lamdong.gov.vn"));

        assertThatThrownBy(() -> addresses.requireInside(address, LABEL))
                .isInstanceOf(BadInputException.class)
                .hasMessage("“Địa chỉ nhận trả lời” phải thuộc tên miền của tỉnh (lamdong.gov.vn).");
    }

    @Test
    @DisplayName("chưa cấu hình: tên miền của người gửi và của những người quyết định")
    void notConfigured() {
        for (var inside : List.of("snv@khenthuong.example", "snv@ubnd.lamdong.example")) {
            assertThatCode(() -> addresses.requireInside(inside, LABEL)).doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> addresses.requireInside("snv@lamdong.gov.vn", LABEL))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("khenthuong.example, ubnd.lamdong.example");
    }
}
