package vn.khenthuong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.kernel.DocumentReference;

@DisplayName("Biên bản họp Hội đồng trong hồ sơ đã lưu")
class CouncilMinutesTest {

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    @DisplayName("hồ sơ của phiên bản trước, số và ngày đứng rời, vẫn đọc được")
    void earlierShape() throws Exception {
        var stored = "{\"number\":\"05/BB\",\"date\":\"2023-09-20\",\"members\":9,\"present\":8,\"votesFor\":7}";

        assertThat(json.readValue(stored, CouncilMinutes.class))
                .isEqualTo(new CouncilMinutes(new DocumentReference("05/BB", LocalDate.of(2023, 9, 20)), 9, 8, 7));
    }

    @Test
    @DisplayName("ghi rồi đọc lại: không mất gì")
    void roundTrip() throws Exception {
        var minutes = new CouncilMinutes(new DocumentReference("05/BB", LocalDate.of(2023, 9, 20)), 9, 5, 2, 7);

        assertThat(json.readValue(json.writeValueAsString(minutes), CouncilMinutes.class))
                .isEqualTo(minutes);
    }
}
