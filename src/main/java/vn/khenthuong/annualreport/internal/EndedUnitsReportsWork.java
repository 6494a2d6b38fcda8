package vn.khenthuong.annualreport.internal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.annualreport.AnnualReportProcess;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportState;
import vn.khenthuong.annualreport.ReportYear;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.organization.EndedUnitsLook;
import vn.khenthuong.organization.Organization;

/**
 * A unit that has ended without successor owes no report any more: what it had not delivered in an open year is released, its
 * tasks and reminders end, and the year does not wait for it. On the first day, and whenever what is known of the units was brought
 * up to date.
 */
@Component
class EndedUnitsReportsWork extends EndedUnitsLook {

    private static final String RELEASED = "REPORT_RELEASED";

    private final ReportRepository store;
    private final Journal journal;
    private final ProcessMessages messages;
    private final TransactionOperations transaction;
    private final Clock clock;

    EndedUnitsReportsWork(
            ReportRepository store,
            Organization organization,
            Journal journal,
            ProcessMessages messages,
            TransactionOperations transaction,
            Clock clock) {
        super(organization, clock);
        this.store = store;
        this.journal = journal;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    protected boolean settle(Set<String> ended) {
        store.all().stream()
                .filter(year -> !year.isClosed())
                .map(ReportYear::year)
                .filter(year -> !owedBy(year, ended).isEmpty())
                .forEach(year -> transaction.executeWithoutResult(status -> release(year, ended)));
        return true;
    }

    private List<ReportNumber> owedBy(int year, Set<String> ended) {
        return store.reports(year).stream()
                .filter(report -> report.state() == ReportState.OWED || report.state() == ReportState.PREPARED)
                .map(UnitReport::number)
                .filter(number -> ended.contains(number.unit()))
                .toList();
    }

    private void release(int year, Set<String> ended) {
        if (store.lock(year).filter(open -> !open.isClosed()).isEmpty()) {
            return;
        }
        owedBy(year, ended).stream().filter(store::release).forEach(this::told);
        if (store.allDelivered(year)) {
            messages.send(AnnualReportProcess.Messages.ALL_DELIVERED, ReportNumber.ofYear(year));
        }
    }

    private void told(ReportNumber number) {
        var reason = reason(number.unit(), "không còn phải nộp báo cáo");
        journal.record(JournalEntry.bySystem(number.toString(), RELEASED, clock.instant(), null, reason, RULE));
        messages.send(AnnualReportProcess.Messages.YEAR_CLOSED, number.toString());
    }
}
