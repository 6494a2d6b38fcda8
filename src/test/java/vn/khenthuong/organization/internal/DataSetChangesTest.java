package vn.khenthuong.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Reorganisation;
import vn.khenthuong.organization.Reorganisation.Kind;

@DisplayName("Điều một bộ dữ liệu sắp xếp đã thay đổi, đọc lại từ danh mục")
class DataSetChangesTest {

    private final OrganizationData data = TestOrganization.data();

    @Test
    @DisplayName("sáp nhập, đơn vị thôi không ai kế thừa, đơn vị mới, chức năng chuyển: mỗi điều một thay đổi")
    void everything() {
        assertThat(of(TestOrganization.MERGED))
                .extracting(Reorganisation::kind, Reorganisation::units, Reorganisation::successor)
                .containsExactly(tuple(Kind.MERGED, List.of("da-teh"), "da-huoai"));
        assertThat(of(TestOrganization.TAKEN_OVER))
                .extracting(Reorganisation::kind, Reorganisation::successor, Reorganisation::function)
                .containsExactly(
                        tuple(Kind.MERGED, "so-noi-vu", null),
                        tuple(Kind.FUNCTION_GIVEN, "so-noi-vu", Function.FOCAL_AGENCY));
        assertThat(of(TestOrganization.MERGED.plusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("điều quản trị viên đã ghi cho cùng ngày thì không kể lại; ngày khác thì kể")
    void withoutWhatWasEntered() {
        assertThat(of(TestOrganization.MERGED, merged(TestOrganization.MERGED))).isEmpty();
        assertThat(of(TestOrganization.MERGED, merged(TestOrganization.MERGED.plusDays(1))))
                .hasSize(1);
        assertThat(of(TestOrganization.TAKEN_OVER, given(TestOrganization.TAKEN_OVER)))
                .extracting(Reorganisation::kind)
                .containsExactly(Kind.MERGED);
    }

    @Test
    @DisplayName("câu nói căn cứ là bộ dữ liệu, không nêu văn bản không có")
    void words() {
        var words = new ReorganisationWords(data, id -> Optional.empty());
        assertThat(of(TestOrganization.MERGED))
                .flatExtracting(words::of)
                .contains("Căn cứ: bộ dữ liệu sắp xếp đơn vị ngày 01/12/2024, do người vận hành đưa vào.")
                .noneMatch(sentence -> sentence.contains("null"));
    }

    private List<Reorganisation> of(LocalDate day, Reorganisation... entered) {
        return new DataSetChanges(day, data, List.of(entered)).all();
    }

    private static Reorganisation merged(LocalDate from) {
        return entered(Kind.MERGED, List.of("da-teh"), "da-huoai", null, from);
    }

    private static Reorganisation given(LocalDate from) {
        return entered(Kind.FUNCTION_GIVEN, List.of(), "so-noi-vu", Function.FOCAL_AGENCY, from);
    }

    private static Reorganisation entered(
            Kind kind, List<String> units, String successor, Function function, LocalDate from) {
        return new Reorganisation(
                kind, units, successor, null, null, null, null, function, null, from, "1/NQ-HĐND", from, true);
    }
}
