package vn.khenthuong.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.organization.Capacity;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Period;
import vn.khenthuong.organization.Substitution;
import vn.khenthuong.organization.Work;

@DisplayName("Người ký quyết định")
class SignersInJournalTest {

    private static final String LIST = "SK2023-DS1";
    private static final UUID BY = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private final Journal journal = mock(Journal.class);
    private final Organization organization = mock(Organization.class);
    private final SignersInJournal signers = new SignersInJournal(journal, organization);

    @Test
    @DisplayName("ký thay: nêu KT., chức vụ, họ tên, văn bản; lần trả lại trước đó không tính")
    void represented() {
        when(organization.nameOf("pct")).thenReturn("Võ Ngọc Hiệp");
        when(organization.substitution(BY)).thenReturn(Optional.of(substitution()));
        when(journal.of(LIST)).thenReturn(List.of(line("RETURN", "chutich", null), line("DECIDE", "pct", BY)));

        assertThat(signers.of(LIST))
                .hasValue("KT. CHỦ TỊCH – PHÓ CHỦ TỊCH Võ Ngọc Hiệp, theo "
                        + substitution().document().cited());
    }

    @Test
    @DisplayName("Chủ tịch tự ký; chưa ai ký thì không nêu")
    void himself() {
        when(organization.nameOf("chutich")).thenReturn("Trần Văn An");
        when(journal.of(LIST)).thenReturn(List.of(line("DECIDE", "chutich", null)));
        assertThat(signers.of(LIST)).hasValue("CHỦ TỊCH Trần Văn An");

        when(journal.of(LIST)).thenReturn(List.of(line("RETURN", "chutich", null)));
        assertThat(signers.of(LIST)).isEmpty();
    }

    private static JournalEntry line(String outcome, String actor, UUID substitution) {
        var at = Instant.parse("2023-05-15T02:00:00Z");
        return new JournalEntry(
                LIST, "userTask_decide", actor, "chutich.ubnd", at, at, outcome, null, null, substitution);
    }

    private static Substitution substitution() {
        return new Substitution(
                BY,
                "chutich.ubnd",
                "chutich",
                "pct",
                Capacity.KT,
                Work.all(),
                new Period(LocalDate.of(2023, 5, 1), null),
                new DocumentReference("12/QĐ-UBND", LocalDate.of(2023, 5, 1)),
                Substitution.Reason.LEAVE,
                "Chủ tịch",
                "Phó Chủ tịch",
                "chutich",
                Instant.parse("2023-05-01T02:00:00Z"),
                Substitution.State.CONFIRMED,
                null);
    }
}
