package vn.khenthuong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.kernel.DocumentReference;

@DisplayName("Yêu cầu bổ sung như đã lưu")
class SupplementRequestTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    @DisplayName("số, ngày văn bản lưu rời theo cách cũ vẫn đọc được; chưa trả lời thì không có văn bản")
    void earlierRows() throws Exception {
        var answered = json.readValue("""
                {"items":["minutes"],"reason":"Thiếu","dueDay":"2023-06-01","withdrawalReason":null,
                 "documentNumber":"7/CV","documentDate":"2023-05-30"}""", SupplementRequest.class);
        assertThat(answered.document()).isEqualTo(new DocumentReference("7/CV", LocalDate.of(2023, 5, 30)));

        var open = json.readValue("""
                {"items":["minutes"],"reason":"Thiếu","dueDay":"2023-06-01","withdrawalReason":null,
                 "documentNumber":null,"documentDate":null}""", SupplementRequest.class);
        assertThat(open).isEqualTo(new SupplementRequest(List.of("minutes"), "Thiếu", DAY));
    }

    @Test
    @DisplayName("lưu rồi đọc lại như cũ")
    void thereAndBack() throws Exception {
        var request = new SupplementRequest(List.of("minutes"), "Thiếu", DAY)
                .answered(new DocumentReference("7/CV", LocalDate.of(2023, 5, 30)));
        assertThat(json.readValue(json.writeValueAsString(request), SupplementRequest.class))
                .isEqualTo(request);
    }
}
