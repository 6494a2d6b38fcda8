package vn.khenthuong.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lúc khởi động nói rõ khi chỉ có một quản trị viên")
class AdministratorNoteTest {

    private static final String ADDRESS = "http://localhost:8080";

    @Test
    @DisplayName("một người: một lời cảnh báo; có người thứ hai thì thôi")
    void tellsOfTheOnlyOne() {
        assertThat(new AdministratorNote(() -> true).lines(ADDRESS))
                .singleElement()
                .asString()
                .startsWith("  CẢNH BÁO: chỉ có một quản trị viên");
        assertThat(new AdministratorNote(() -> false).lines(ADDRESS)).isEmpty();
    }
}
