package vn.khenthuong.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.petition.Petition.Answer;
import vn.khenthuong.petition.Petition.Ending;
import vn.khenthuong.petition.Petition.Forwarding;

@DisplayName("R-100: đời của một kiến nghị")
class PetitionTest {

    private static final Instant NOW = Instant.parse("2023-05-15T01:00:00Z");
    private static final PetitionNumber NUMBER = new PetitionNumber(2023, "dam-rong", 1);
    private static final Answer ANSWER = new Answer("Đã rõ.", null, "canbo.so-ldtbxh", "Sở", NOW);
    private static final Forwarding FORWARDING = new Forwarding("Không thuộc thẩm quyền", "canbo.so-ldtbxh", NOW);
    private static final Ending ENDING = new Ending("Không cần nữa", NOW);

    /** A deed with a name. */
    private record Deeds(String name, UnaryOperator<Petition> deed) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final Deeds ANSWERED = new Deeds("trả lời", petition -> petition.answered(ANSWER));
    private static final Deeds FORWARDED = new Deeds("chuyển", petition -> petition.forwarded(FORWARDING));
    private static final Deeds GATHERED =
            new Deeds("tổng hợp", petition -> petition.gathered("THKN2023-SO-NOI-VU-001"));
    private static final Deeds WITHDRAWN = new Deeds("rút", petition -> petition.withdrawn(ENDING));
    private static final Deeds CANCELLED = new Deeds("chấm dứt", petition -> petition.cancelled(ENDING));
    private static final Deeds BY_COMMITTEE =
            new Deeds("UBND tỉnh trả lời", petition -> petition.answeredByCommittee(ANSWER));

    static Stream<Deeds> whileOpen() {
        return Stream.of(ANSWERED, FORWARDED, GATHERED, WITHDRAWN, CANCELLED);
    }

    static Stream<Deeds> endings() {
        return Stream.of(ANSWERED, WITHDRAWN, CANCELLED);
    }

    @Test
    @DisplayName("gửi: chờ trả lời, của đơn vị trong số")
    void filed() {
        assertThat(open().state()).isEqualTo(PetitionState.OPEN);
        assertThat(open().unit()).isEqualTo("dam-rong");
        assertThat(open().answer()).isNull();
    }

    @Test
    @DisplayName("chuyển: sang cơ quan kia, một lần thôi")
    void forwardedOnce() {
        var forwarded = open().forwarded(FORWARDING);
        assertThat(forwarded.addressee()).isEqualTo(Department.APPRAISER);
        assertThat(forwarded.state()).isEqualTo(PetitionState.OPEN);
        assertThat(forwarded.answered(ANSWER).forwarding()).isEqualTo(FORWARDING);
        assertThatThrownBy(() -> forwarded.forwarded(FORWARDING))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("KN2023-DAM-RONG-001", "một lần");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endings")
    @DisplayName("đã trả lời, rút, chấm dứt: không gì xảy ra nữa")
    void finished(Deeds ending) {
        var ended = ending.deed().apply(open());
        assertThat(ended.state().isFinal()).isTrue();
        whileOpen()
                .forEach(deed -> assertThatThrownBy(() -> deed.deed().apply(ended))
                        .as("%s sau %s", deed, ending)
                        .isInstanceOf(ConflictException.class)
                        .hasMessageContaining(ended.state().label()));
        assertThatThrownBy(() -> BY_COMMITTEE.deed().apply(ended)).isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("đã tổng hợp: chỉ UBND tỉnh trả lời, không tổng hợp lần hai, không rút")
    void gathered() {
        var gathered = GATHERED.deed().apply(open());
        assertThat(gathered.state().isFinal()).isFalse();
        whileOpen()
                .forEach(deed -> assertThatThrownBy(() -> deed.deed().apply(gathered))
                        .as(deed.name())
                        .isInstanceOf(ConflictException.class));
        var answered = BY_COMMITTEE.deed().apply(gathered);
        assertThat(answered.state()).isEqualTo(PetitionState.ANSWERED);
        assertThat(answered.report()).isEqualTo("THKN2023-SO-NOI-VU-001");
        assertThatThrownBy(() -> BY_COMMITTEE.deed().apply(open())).isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("bản tổng hợp được trả lời một lần")
    void reportAnsweredOnce() {
        var report = new PetitionReport(
                PetitionReport.number(2023, "so-noi-vu", 1),
                "so-noi-vu",
                Department.APPRAISER,
                "Đề nghị",
                new DocumentReference("60/TTr-SNV", LocalDate.of(2023, 5, 15)),
                new Deed("canbo.so-noi-vu", NOW),
                List.of(NUMBER),
                null);
        assertThat(PetitionReport.isNumber(report.number())).isTrue();
        assertThat(PetitionReport.isNumber(NUMBER.toString())).isFalse();
        var answered = report.answered(ANSWER);
        assertThatThrownBy(() -> answered.answered(ANSWER)).isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("số kiến nghị đọc và viết như nhau; chữ khác không phải là số")
    void numbers() {
        assertThat(PetitionNumber.of(NUMBER.toString())).isEqualTo(NUMBER);
        assertThat(PetitionNumber.parse("KN2023-dam-rong-001")).isEmpty();
        assertThat(PetitionNumber.parse(null)).isEmpty();
        assertThatThrownBy(() -> PetitionNumber.of("../x")).isInstanceOf(NotFoundException.class);
        assertThatCode(() -> PetitionNumber.of("KN2023-X-1000")).doesNotThrowAnyException();
    }

    private static Petition open() {
        return Petition.filed(
                NUMBER,
                null,
                PetitionKind.DIFFICULTY,
                "Thiếu chỉ tiêu",
                "Nội dung",
                null,
                Department.FOCAL_AGENCY,
                new Deed("canbo.dam-rong", NOW));
    }
}
