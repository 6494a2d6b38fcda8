package vn.khenthuong.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.document.Documents;
import vn.khenthuong.nomination.ChecklistItem;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.NominationTables;
import vn.khenthuong.round.Rounds;

@DisplayName("Giấy tờ của hồ sơ")
class ChecklistsTest {

    private final NominationTables tables = new NominationTables();
    private final Documents documents = mock(Documents.class);
    private final Rounds rounds = mock(Rounds.class);
    private final Checklists checklists =
            new Checklists(tables, documents, rounds, new LocalCriteria(mock(), Clock.systemUTC()));

    @BeforeEach
    void oneRound() {
        when(rounds.require("SK2023")).thenReturn(DossierFixture.round(2023));
    }

    @Test
    @DisplayName("nêu từng giấy tờ, bắt buộc hay không, đã có hay chưa; mẫu theo khung pháp lý của đợt")
    void everyPaper() {
        when(documents.itemsOf(DossierFixture.NUMBER)).thenReturn(Set.of("COUNCIL_MINUTES", "OTHER"));

        var items = checklists.of(
                DossierFixture.aDossier().of(CriteriaGroup.ENTERPRISE).draft());

        assertThat(items)
                .filteredOn(ChecklistItem::required)
                .extracting(ChecklistItem::item)
                .containsExactly("SUBMISSION_LETTER", "ACHIEVEMENT_REPORT", "COUNCIL_MINUTES", "TAX_CONFIRMATION");
        assertThat(items)
                .filteredOn(ChecklistItem::satisfied)
                .extracting(ChecklistItem::item)
                .contains("COUNCIL_MINUTES")
                .doesNotContain("SUBMISSION_LETTER");
        assertThat(label(items, "ACHIEVEMENT_REPORT")).contains("91/2017");
    }

    @Test
    @DisplayName("khung pháp lý khác thì mẫu khác")
    void otherRuleSet() {
        var dossier = DossierFixture.aDossier().draft();

        assertThat(label(checklists.of(dossier, "C", Set.of()), "ACHIEVEMENT_REPORT"))
                .contains("152/2025");
        assertThat(label(checklists.of(dossier, "B", Set.of()), "ACHIEVEMENT_REPORT"))
                .contains("98/2023");
    }

    private static String label(List<ChecklistItem> items, String code) {
        return items.stream()
                .filter(item -> item.item().equals(code))
                .map(ChecklistItem::label)
                .findFirst()
                .orElseThrow();
    }
}
