package vn.khenthuong.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Mã danh sách trình khen")
class ListCodeTest {

    @Test
    @DisplayName("mã đợt và số thứ tự, đọc ra rồi viết lại như cũ")
    void readAndWritten() {
        assertThat(ListCode.find("SK2023-DS12")).contains(new ListCode("SK2023", 12));
        assertThat(ListCode.find("TK-DSX-DS1")).contains(new ListCode("TK-DSX", 1));
        assertThat(ListCode.parse("SK2023-DS12")).hasToString("SK2023-DS12");
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {
                "",
                "D",
                "SK2023",
                "-DS1",
                "SK2023-DS",
                "SK2023-DSX",
                "SK2023-DS+1",
                "SK2023-DS1234567890",
                "SK2023-DAM-RONG-0001"
            })
    @DisplayName("thứ khác thì không phải mã")
    void anythingElse(String text) {
        assertThat(ListCode.find(text)).isEmpty();
        assertThatThrownBy(() -> ListCode.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
