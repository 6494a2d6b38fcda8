package vn.khenthuong.consultation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.consultation.AgencyToAsk;
import vn.khenthuong.consultation.ConsultationProcess;
import vn.khenthuong.engine.DecisionTables;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.internal.TestOrganization;
import vn.khenthuong.support.ACase;

@DisplayName("Hỏi cơ quan nào vào ngày nào")
class AgenciesTest {

    private final DecisionTables tables = mock(DecisionTables.class);

    @Test
    @DisplayName("cơ quan đã sắp xếp lại: hỏi cơ quan tiếp nối; hai cơ quan đã thành một thì hỏi một lần")
    void successorsAreAsked() {
        assertThat(asked(TestOrganization.BEFORE, "di-linh", "da-teh", "da-huoai", "cuc-thue"))
                .containsExactly("da-teh", "da-huoai", "cuc-thue");
        assertThat(asked(TestOrganization.MERGED, "di-linh", "da-teh", "da-huoai", "cuc-thue"))
                .containsExactly("da-huoai", "cuc-thue");
    }

    @Test
    @DisplayName("đơn vị đề nghị, cơ quan đầu mối, cơ quan thẩm định không bị hỏi; cơ quan không có thì không hỏi")
    void whoHasAStepOfItsOwn() {
        assertThat(asked(TestOrganization.BEFORE, "cuc-thue", "cuc-thue", "da-huoai", "so-ldtbxh", "so-noi-vu", "la"))
                .containsExactly("da-huoai");
        assertThat(asked(TestOrganization.TAKEN_OVER, "di-linh", "so-ldtbxh", "cuc-thue"))
                .as("carried on by the appraiser")
                .containsExactly("cuc-thue");
    }

    private List<String> asked(LocalDate day, String unit, String... named) {
        when(tables.evaluate(eq(ConsultationProcess.DECISION), any()))
                .thenReturn(Stream.of(named)
                        .map(agency -> Map.<String, Object>of("agency", agency, "citation", "Kế hoạch"))
                        .toList());
        var dossier = ACase.numbered("SK2023-DI-LINH-0001").of(unit).snapshot();
        return new Agencies(tables, TestOrganization.on(day))
                .of(dossier, false, day).stream()
                        .map(AgencyToAsk::agency)
                        .map(Unit::code)
                        .toList();
    }
}
