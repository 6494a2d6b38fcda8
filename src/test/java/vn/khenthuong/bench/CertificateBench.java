package vn.khenthuong.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.award.DecidedAwards;
import vn.khenthuong.certificate.Certificates;
import vn.khenthuong.certificate.PrintOrder;
import vn.khenthuong.certificate.Stock;
import vn.khenthuong.decision.DecisionIssued;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.JdbcExecutions;

/**
 * How long it takes to enter the awards of one large decision into the register and to draw all its certificates, in how many
 * statements, and how much of the heap stays taken. Prints; judged by the reader.
 */
@IntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@DisplayName("Đo bằng khen của một quyết định lớn")
class CertificateBench {

    private static final int AWARDS = Integer.getInteger("bench.awards", 500);
    private static final int REPETITIONS = Integer.getInteger("bench.repetitions", 5);
    private static final LocalDate DECIDED = LocalDate.of(2023, 5, 10);
    private static final Actor CLERK = new Actor("vanthu.ubnd", Set.of("vanthu.ubnd"));

    private final JdbcClient jdbc;
    private final JdbcExecutions executions;
    private final Certificates certificates;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    CertificateBench(
            JdbcClient jdbc,
            JdbcExecutions executions,
            Certificates certificates,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.executions = executions;
        this.certificates = certificates;
        this.events = events;
        this.transaction = transaction;
    }

    @Test
    @DisplayName("vào sổ và in mọi bằng")
    void measure() throws Exception {
        for (int turn = 1; turn <= REPETITIONS; turn++) {
            var awards = new DecidedAwards(jdbc, DECIDED);
            for (int index = 0; index < AWARDS; index++) {
                awards.award(index % 2 == 0 ? "so-y-te" : "dam-rong", "INDIVIDUAL", "Nguyễn Thị Hồng Ánh " + index);
            }
            var issued = new DecisionIssued(awards.list(), awards.round(), new DocumentReference("1/QĐ-UBND", DECIDED));
            Spent.printed("listeners of the event, register included", executions, () -> {
                transaction.executeWithoutResult(status -> events.publishEvent(issued));
                return null;
            });
            var order = new PrintOrder(Stock.BLANK, "", "");
            var pdf = Spent.printed("print", executions, () -> certificates.print(awards.list(), order, CLERK));
            try (var paper = Loader.loadPDF(pdf)) {
                assertThat(paper.getNumberOfPages()).isEqualTo(AWARDS);
            }
            System.gc();
            System.out.printf(
                    Locale.ROOT,
                    "turn %d: %d pages, %.1f MB of PDF, heap after collection %d MB%n",
                    turn,
                    AWARDS,
                    pdf.length / 1e6,
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000);
        }
    }
}
