package vn.khenthuong.tracking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;

@DisplayName("Dòng nhật ký của hồ sơ và của danh sách")
class DossierLinesTest {

    private static final String DOSSIER = "SK2023-DI-LINH-0001";
    private static final String LIST = "SK2023-DS1";
    private static final Instant OPENED = Instant.parse("2023-11-01T01:00:00Z");
    private static final Instant DONE = Instant.parse("2023-11-03T01:00:00Z");

    @Test
    @DisplayName("một bước của danh sách và dòng về hồ sơ của bước ấy thành một")
    void oneStepIsToldOnce() {
        var about = line(DOSSIER, "userTask_issueDecision", DONE, DONE, "AWARDED", "Quyết định số 12/QĐ-UBND");
        var ofList = line(LIST, "userTask_issueDecision", OPENED, DONE.plusMillis(40), "ISSUE", null);

        var merged = DossierLines.merge(List.of(about), List.of(ofList), null);

        assertThat(merged).singleElement().satisfies(line -> {
            assertThat(line.subject()).isEqualTo(LIST);
            assertThat(line.startedAt()).isEqualTo(OPENED);
            assertThat(line.outcome()).isEqualTo("AWARDED");
            assertThat(line.reason()).isEqualTo("Quyết định số 12/QĐ-UBND");
        });
    }

    @Test
    @DisplayName("cùng một bước nhưng lần khác thì vẫn là hai dòng")
    void anotherTimeIsAnotherStep() {
        var about = line(DOSSIER, "userTask_decide", OPENED, OPENED, "RETURN", "Xem lại");
        var ofList = line(LIST, "userTask_decide", OPENED, DONE, "DECIDE", null);

        assertThat(DossierLines.merge(List.of(about), List.of(ofList), null)).hasSize(2);
    }

    @Test
    @DisplayName("lý do từ chối hồ sơ khác không lộ ra; lý do của chính mình và lý do trả lại danh sách thì có")
    void reasonsOfOthersStayHidden() {
        var decided = line(LIST, "userTask_decide", OPENED, DONE, "DECIDE", "Chưa đủ tiêu chuẩn");
        var returned = line(LIST, "userTask_receiveList", OPENED, DONE, "RETURN", "Thiếu biên bản");
        var refusal = new Refusal(ReasonCode.BELOW_STANDARD, "Chưa đủ tiêu chuẩn");

        assertThat(DossierLines.merge(List.of(), List.of(decided, returned), null))
                .extracting(JournalEntry::reason)
                .containsExactly(null, "Thiếu biên bản");
        assertThat(DossierLines.merge(List.of(), List.of(decided), refusal))
                .extracting(JournalEntry::reason)
                .containsExactly("Chưa đủ tiêu chuẩn");
    }

    @Test
    @DisplayName("cũ trước, mới sau")
    void oldestFirst() {
        var late = line(DOSSIER, "userTask_reviewDossier", OPENED, DONE, "SELECT", null);
        var early = line(LIST, "userTask_consolidateList", OPENED, OPENED.plusSeconds(60), "SUBMIT", null);

        assertThat(DossierLines.merge(List.of(late), List.of(early), null))
                .extracting(JournalEntry::subject)
                .containsExactly(LIST, DOSSIER);
    }

    private static JournalEntry line(
            String subject, String step, Instant started, Instant at, String outcome, String reason) {
        return new JournalEntry(subject, step, "chutich.ubnd", "chutich.ubnd", started, at, outcome, reason, null);
    }
}
