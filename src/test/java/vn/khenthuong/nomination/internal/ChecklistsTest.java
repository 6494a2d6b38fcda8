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
import vn.khenthuong.nomination.VillageMeeting;
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

    @Test
    @DisplayName("đã trình thì Tờ trình coi như có: hệ thống lập khi thủ trưởng ký")
    void submissionLetter() {
        assertThat(checklists.of(DossierFixture.aDossier().submitted(), "A", Set.of()))
                .filteredOn(ChecklistItem::satisfied)
                .extracting(ChecklistItem::item)
                .containsExactly("SUBMISSION_LETTER");
    }

    @Test
    @DisplayName(
            "R-095: biên bản họp thôn bắt buộc khi hồ sơ kể cuộc họp hoặc kế hoạch địa phương bắt buộc; không thì tùy")
    void villageMinutes() {
        var dossier = DossierFixture.aDossier().of(CriteriaGroup.VILLAGE).prepared();
        assertThat(required(checklists.of(dossier, "A", Set.of()))).doesNotContain("VILLAGE_MINUTES");
        assertThat(required(checklists.of(dossier, DossierFixture.content(), "A", true)))
                .contains("VILLAGE_MINUTES");

        dossier.content = DossierFixture.content()
                .with(new VillageMeeting(DossierFixture.TODAY, "Thôn 3", "K’Brẻo", "Ka Thu", 40, 30), null);
        assertThat(required(checklists.of(dossier, "A", Set.of()))).contains("VILLAGE_MINUTES");
    }

    @Test
    @DisplayName("họp thôn bắt buộc không làm giấy tờ khác thành bắt buộc, không làm biên bản thành đã có")
    void onlyTheVillageMinutes() {
        when(documents.itemsOf(DossierFixture.NUMBER)).thenReturn(Set.of("COUNCIL_MINUTES"));
        var dossier = DossierFixture.aDossier().of(CriteriaGroup.VILLAGE).prepared();

        var without = checklists.of(dossier, DossierFixture.content(), "A", false);
        var with = checklists.of(dossier, DossierFixture.content(), "A", true);

        assertThat(with).hasSameSizeAs(without).isNotEqualTo(without);
        assertThat(with)
                .filteredOn(item -> !without.contains(item))
                .singleElement()
                .satisfies(item -> assertThat(item.item()).isEqualTo(ChecklistItem.VILLAGE_MINUTES))
                .satisfies(item -> assertThat(item.lacksBeforeSignature()).isTrue());
        assertThat(with)
                .filteredOn(ChecklistItem::satisfied)
                .extracting(ChecklistItem::item)
                .containsExactly("COUNCIL_MINUTES");
    }

    private static List<String> required(List<ChecklistItem> items) {
        return items.stream()
                .filter(ChecklistItem::required)
                .map(ChecklistItem::item)
                .toList();
    }

    private static String label(List<ChecklistItem> items, String code) {
        return items.stream()
                .filter(item -> item.item().equals(code))
                .map(ChecklistItem::label)
                .findFirst()
                .orElseThrow();
    }
}
