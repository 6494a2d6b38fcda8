package vn.khenthuong.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.award.DecidedAwards;
import vn.khenthuong.certificate.CertificateRequest.Cause;
import vn.khenthuong.certificate.CertificateRequest.Kind;
import vn.khenthuong.decision.CertificateStanding;
import vn.khenthuong.decision.CertificateStanding.Standing;
import vn.khenthuong.decision.DecisionAmendment;
import vn.khenthuong.decision.DecisionAmendments;
import vn.khenthuong.decision.DecisionIssued;
import vn.khenthuong.decision.ProposedAmendment;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.support.InTurn;
import vn.khenthuong.support.IntegrationTest;

/** Somebody prints while somebody else changes what is printed: the paper says what the register says. */
@IntegrationTest
@DisplayName("In bằng đúng lúc người khác sửa tên, thu hồi hoặc cấp đổi bằng ấy")
class PrintRacesIT {

    private static final Actor CLERK = official("vanthu.ubnd");
    private static final Actor OFFICER = official("canbo.so-noi-vu");
    private static final Actor HEAD = official("lanhdao.so-noi-vu");
    private static final LocalDate DECIDED = LocalDate.of(2023, 5, 10);
    private static final String OLD = "Đỗ Văn Ửng";
    private static final String NEW = "Đỗ Văn Ứng";

    @Autowired
    private Certificates certificates;

    @Autowired
    private DecisionAmendments amendments;

    @Autowired
    private CertificateStanding standing;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private InTurn inTurn;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("quyết định sửa đổi đang được cấp số: bằng in ra mang tên đúng như trong sổ, nêu quyết định sửa đổi")
    void renamed() throws Exception {
        var awards = new DecidedAwards(jdbc, DECIDED);
        var amendment = amendment(awards, awards.award("cat-tien", "INDIVIDUAL", OLD));
        enter(awards);

        var printed = inTurn.second(() -> issue(amendment, "971/QĐ-UBND"), () -> print(awards, ""));

        assertThat(printed).contains(NEW, "971/QĐ-UBND").doesNotContain(OLD);
        assertThat(printed(awards)).containsExactly(NEW);
    }

    @Test
    @DisplayName("in xong ngay trước khi quyết định sửa đổi có hiệu lực: quyết định nói bằng đã in theo tên cũ")
    void printedJustBefore() throws Exception {
        var awards = new DecidedAwards(jdbc, DECIDED);
        var dossier = awards.award("cat-tien", "INDIVIDUAL", OLD);
        var amendment = amendment(awards, dossier);
        enter(awards);

        inTurn.second(
                () -> standing.hold(awards.list()),
                () -> {
                    issue(amendment, "972/QĐ-UBND");
                    return null;
                },
                () -> assertThat(print(awards, "")).contains(OLD));

        assertThat(printed(awards)).containsExactly(OLD);
        var issued = amendments.find(amendment).orElseThrow().issued().at();
        assertThat(standing.of(awards.list(), dossier, issued)).isEqualTo(Standing.PRINTED);
    }

    @Test
    @DisplayName("lãnh đạo đang thu hồi, đang cấp đổi: bằng hết giá trị không in ra nữa, bằng thay nó in với số mới")
    void withdrawnAndReplaced() throws Exception {
        var awards = new DecidedAwards(jdbc, DECIDED);
        for (var name : List.of("Ka Brối", "Ka Să", "Ka Mạ")) {
            awards.award("di-linh", "INDIVIDUAL", name);
        }
        enter(awards);
        var withdrawn = number(awards, "Ka Brối");
        var replaced = number(awards, "Ka Să");
        var withdrawal = proposed(withdrawn, Kind.WITHDRAWAL, null);
        var replacement = proposed(replaced, Kind.REPLACEMENT, Cause.DAMAGED);

        assertThatThrownBy(() ->
                        inTurn.second(() -> granted(withdrawn, withdrawal), () -> print(awards, withdrawn.label())))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("Không có bằng nào còn giá trị");
        assertThat(printed(awards)).isEmpty();

        var printed = inTurn.second(() -> granted(replaced, replacement), () -> print(awards, ""));

        var next = number(awards, "Ka Să");
        assertThat(next).isNotEqualTo(replaced);
        assertThat(printed)
                .contains("Số sổ vàng: " + next.label(), "Ka Mạ")
                .doesNotContain("Số sổ vàng: " + replaced.label(), "Ka Brối");
        assertThat(printed(awards)).containsExactlyInAnyOrder("Ka Mạ", "Ka Să");
    }

    private long amendment(DecidedAwards awards, String dossier) {
        return amendments.propose(
                awards.list(),
                new ProposedAmendment(DecisionAmendment.Kind.AMENDMENT, dossier, null, null, NEW, "Đơn vị báo sai dấu"),
                OFFICER);
    }

    private void issue(long amendment, String number) {
        amendments.issue(amendment, new DocumentReference(number, LocalDate.now(clock)), CLERK);
    }

    private long proposed(CertificateNumber number, Kind kind, Cause cause) {
        certificates.propose(
                number,
                new WantedRequest(
                        kind,
                        cause,
                        null,
                        null,
                        "Có văn bản",
                        new DocumentReference("20/UBND-NV", DECIDED.plusDays(1))),
                OFFICER);
        return certificates.file(number, HEAD).requests().get(0).id();
    }

    private void granted(CertificateNumber number, long request) {
        certificates.decide(
                number,
                new WantedAnswer(request, true, new DocumentReference("15/SNV-TĐKT", LocalDate.now(clock)), null),
                HEAD);
    }

    /** @param only label of the only one; empty for all */
    private String print(DecidedAwards awards, String only) {
        var pdf = certificates.print(awards.list(), new PrintOrder(Stock.BLANK, only, only), CLERK);
        try (var paper = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(paper), Normalizer.Form.NFC);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The one of this recipient that counts. */
    private CertificateNumber number(DecidedAwards awards, String recipient) {
        return certificates.sheet(awards.list(), CLERK).certificates().stream()
                .filter(one -> one.isValid() && one.recipient().equals(recipient))
                .map(Certificate::number)
                .findFirst()
                .orElseThrow();
    }

    /** Whose certificates are printed, as the register has it. */
    private List<String> printed(DecidedAwards awards) {
        return certificates.sheet(awards.list(), CLERK).certificates().stream()
                .filter(one -> one.printedAt() != null)
                .map(Certificate::recipient)
                .toList();
    }

    private void enter(DecidedAwards awards) {
        transaction.executeWithoutResult(status -> events.publishEvent(
                new DecisionIssued(awards.list(), awards.round(), new DocumentReference("1/QĐ-UBND", DECIDED))));
    }

    private static Actor official(String user) {
        return new Actor(user, Set.of(user));
    }
}
