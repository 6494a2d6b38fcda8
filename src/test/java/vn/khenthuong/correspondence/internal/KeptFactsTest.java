package vn.khenthuong.correspondence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.correspondence.KnownPaper.Version;
import vn.khenthuong.correspondence.PaperFacts;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.internal.PaperVersionRepository.Kept;
import vn.khenthuong.paper.Paper;

@DisplayName("“Dữ liệu đã thay đổi sau bản này”: theo dữ liệu, không theo câu chữ của phần mềm")
class KeptFactsTest {

    private static final Instant AT = Instant.parse("2024-01-05T01:00:00Z");
    private static final PaperRef REF = new PaperRef(PaperKind.QUYET_DINH, "SK2023-DS1");
    private static final PaperFacts FACTS = facts("Ka Brối", "2.980.000");
    private static final Paper OLD = paper("Hộ bà Ka Brối, Huyện Đam Rông: 2.980.000");
    private static final Paper NEW = paper("Hộ bà Ka Brối, huyện Đam Rông, tỉnh Lâm Đồng: 2.980.000");

    private final PaperVersionRepository versions = mock(PaperVersionRepository.class);
    private final KeptFacts kept = new KeptFacts(versions);

    @Test
    @DisplayName("câu chữ đổi, dữ liệu như cũ: không đánh dấu; dữ liệu đổi: đánh dấu")
    void keptFacts() {
        var version = version(KeptFacts.digest(FACTS), StoredPapers.WORDING);

        assertThat(kept.changed(REF, version, FACTS, NEW)).isFalse();
        assertThat(kept.changed(REF, version, facts("Ka Brối", "5.400.000"), OLD))
                .isTrue();
        assertThat(kept.changed(REF, version, new PaperFacts(FACTS.printed(), List.of("địa chỉ khác")), NEW))
                .isTrue();
    }

    @Test
    @DisplayName("bản lưu trước khi có dấu vân tay: còn đủ tên, số tiền thì không đánh dấu; thiếu thì đánh dấu")
    void landed() {
        when(versions.content(REF, 1)).thenReturn(Optional.of(StoredPapers.write(OLD)));
        var version = version(null, 0);

        assertThat(kept.changed(REF, version, FACTS, NEW)).isFalse();
        assertThat(kept.changed(REF, version, facts("ka brối", "2.980.000"), NEW))
                .isFalse();
        assertThat(kept.changed(REF, version, facts("Ka Brối", "5.400.000"), NEW))
                .isTrue();
    }

    @Test
    @DisplayName("giấy chỉ so bằng lời: trong cùng câu chữ thì so, khác đời câu chữ thì không so")
    void byText() {
        assertThat(kept.changed(REF, version(null, StoredPapers.WORDING), PaperFacts.NONE, NEW))
                .isTrue();
        assertThat(kept.changed(REF, version(null, StoredPapers.WORDING), PaperFacts.NONE, OLD))
                .isFalse();
        assertThat(kept.changed(REF, version(null, 0), PaperFacts.NONE, NEW)).isFalse();
    }

    private static PaperFacts facts(String... printed) {
        return new PaperFacts(List.of(printed), List.of());
    }

    private static Kept version(String facts, int wording) {
        return new Kept(new Version(1, AT), StoredPapers.digest(OLD), facts, wording);
    }

    private static Paper paper(String line) {
        return Paper.named("Quyết định", "Ủy ban nhân dân tỉnh Lâm Đồng", AT)
                .body(line)
                .build();
    }
}
