package vn.khenthuong.annualreport.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.annualreport.AnnualReportProcess;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportYear;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Work;

/** Years of reports on their tables. */
@Component
class ReportYearService implements ReportYears {

    private static final String OPENED = "REPORT_YEAR_OPENED";
    private static final String EXTENDED = "EXTENDED";
    private static final String DUTY = "R-097";

    private final ReportRepository store;
    private final ReportSettings settings;
    private final Organization organization;
    private final Journal journal;
    private final ProcessMessages messages;
    private final Clock clock;

    ReportYearService(
            ReportRepository store,
            ReportSettings settings,
            Organization organization,
            Journal journal,
            ProcessMessages messages,
            Clock clock) {
        this.store = store;
        this.settings = settings;
        this.organization = organization;
        this.journal = journal;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Optional<ReportYear> find(int year) {
        return store.find(year);
    }

    @Override
    public ReportYear require(int year) {
        return store.find(year).orElseThrow(() -> unknown(year));
    }

    @Override
    public List<ReportYear> all() {
        return store.all();
    }

    @Override
    public Optional<Integer> yearToOpen() {
        var year = today().getYear();
        return isDue(year) && find(year).isEmpty() ? Optional.of(year) : Optional.empty();
    }

    @Override
    @Transactional
    public boolean open(int year) {
        return isDue(year) && enter(year, null, JournalEntry.SYSTEM, null);
    }

    @Override
    @Transactional
    public ReportYear openByHand(int year, DocumentReference extension, Actor actor) {
        var today = today();
        var role = organization.groupOf(Performer.FOCAL_OFFICER, null, today);
        if (!organization.holds(actor, role, Work.REPORTS)) {
            throw new NotPermittedException("Chỉ cán bộ cơ quan đầu mối được mở năm báo cáo.");
        }
        if (year < settings.earliestYear() || year > today.getYear()) {
            throw new BadInputException(
                    "“Năm báo cáo” phải từ %d đến %d.".formatted(settings.earliestYear(), today.getYear()));
        }
        if (!enter(year, checked(year, extension), actor.userId(), role)) {
            throw new ConflictException("Năm báo cáo %d đã được mở.".formatted(year));
        }
        return require(year);
    }

    @Override
    public List<UnitReport> reports(int year) {
        return store.reports(year);
    }

    @Override
    public ReportNumber reportAt(int year, int position) {
        return store.reportAt(year, position)
                .orElseThrow(() -> new IllegalStateException("Year %d has no report %d".formatted(year, position)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public ReportYear lock(int year) {
        return store.lock(year).orElseThrow(() -> unknown(year));
    }

    @Override
    @Transactional
    public boolean allDelivered(int year) {
        lock(year);
        return store.allDelivered(year);
    }

    @Override
    @Transactional
    public ReportYear extend(
            int year, String unit, Instant deadline, String documentNumber, LocalDate documentDate, Actor actor) {
        var role = organization.groupOf(Performer.FOCAL_HEAD, null, today());
        if (!organization.holds(actor, role, Work.REPORTS)) {
            throw new NotPermittedException("Chỉ lãnh đạo cơ quan đầu mối được gia hạn báo cáo.");
        }
        var document = DocumentReference.of(documentNumber, documentDate, today());
        var open = requireOpen(lock(year));
        if (unit == null) {
            extendAll(open, deadline);
        } else {
            extendOne(new ReportNumber(year, unit), deadline);
        }
        store.recordExtension(year, unit, deadline, document, actor.userId(), clock.instant());
        var now = clock.instant();
        var whose = unit == null ? "mọi đơn vị" : organization.require(unit).name();
        journal.record(new JournalEntry(
                unit == null ? open.code() : new ReportNumber(year, unit).toString(),
                EXTENDED,
                actor.userId(),
                role,
                now,
                now,
                null,
                "Hạn báo cáo của %s dời đến %s theo %s."
                        .formatted(whose, VietnameseDates.of(deadline), document.cited()),
                DUTY));
        return require(year);
    }

    static ReportYear requireOpen(ReportYear year) {
        if (year.isClosed()) {
            throw new ConflictException("Năm báo cáo %d đã đóng.".formatted(year.year()));
        }
        return year;
    }

    private void extendAll(ReportYear year, Instant deadline) {
        requireLater(deadline, year.deadline());
        store.moveDeadline(year.year(), deadline);
        messages.send(AnnualReportProcess.Messages.EXTENDED, year.code());
        store.reports(year.year()).stream()
                .filter(report -> !report.isDelivered())
                .forEach(report -> messages.send(
                        AnnualReportProcess.Messages.EXTENDED, report.number().toString()));
    }

    private void extendOne(ReportNumber number, Instant deadline) {
        var report = store.report(number)
                .orElseThrow(() -> new BadInputException(
                        "Không có đơn vị nào mã “%s” trong năm báo cáo %d.".formatted(number.unit(), number.year())))
                .report();
        if (report.isDelivered()) {
            throw new ConflictException("Đơn vị đã nộp báo cáo, không cần gia hạn.");
        }
        requireLater(deadline, report.deadline());
        store.moveDeadline(number, deadline);
        messages.send(AnnualReportProcess.Messages.EXTENDED, number.toString());
    }

    private void requireLater(Instant deadline, Instant present) {
        var now = clock.instant();
        if (!deadline.isAfter(now)) {
            throw new BadInputException(
                    "“Hạn báo cáo” mới phải sau thời điểm hiện tại (%s).".formatted(VietnameseDates.of(now)));
        }
        if (!deadline.isAfter(present)) {
            throw new BadInputException(
                    "“Hạn báo cáo” mới phải sau hạn hiện tại (%s).".formatted(VietnameseDates.of(present)));
        }
        if (deadline.isAfter(present.plus(java.time.Duration.ofDays(366)))) {
            throw new BadInputException("“Hạn báo cáo” mới quá xa.");
        }
    }

    /** Today, by the plan itself, a year opens without anybody's doing. */
    private boolean isDue(int year) {
        var today = today();
        return year == today.getYear() && settings.isOfPlan(year) && !today.isBefore(settings.openingDayOf(year));
    }

    /** The document that extends the movement, where one is needed. */
    private DocumentReference checked(int year, DocumentReference extension) {
        if (settings.isOfPlan(year)) {
            if (extension != null) {
                throw new BadInputException(
                        "Năm %d thuộc giai đoạn của Kế hoạch, không cần văn bản kéo dài Phong trào.".formatted(year));
            }
            return null;
        }
        if (extension == null) {
            throw new BadInputException(
                    "Kế hoạch chỉ giao báo cáo các năm %d đến %d: muốn mở năm %d, cần nhập số và ngày của văn bản kéo dài Phong trào."
                            .formatted(settings.earliestYear(), settings.latestYear(), year));
        }
        return DocumentReference.of(extension.number(), extension.date(), today());
    }

    private boolean enter(int year, DocumentReference extension, String openedBy, String role) {
        var now = clock.instant();
        var opened = new ReportYear(year, settings.deadlineOf(year), now, openedBy, null);
        var owing = organization.reportingOn(settings.lastDay().atYear(year));
        if (owing.isEmpty()) {
            throw new BadInputException("Không có đơn vị nào phải báo cáo năm %d.".formatted(year));
        }
        if (!store.insert(opened, extension, owing)) {
            return false;
        }
        journal.record(new JournalEntry(
                opened.code(), OPENED, openedBy, role, now, now, null, words(opened, owing.size(), extension), DUTY));
        return true;
    }

    private static String words(ReportYear opened, int owing, DocumentReference extension) {
        var words = new StringBuilder(
                "%d đơn vị nộp báo cáo, hạn %s.".formatted(owing, VietnameseDates.of(opened.deadline())));
        if (!opened.openedAt().isBefore(opened.deadline())) {
            words.append(" Mở sau hạn: báo cáo vẫn được nhận và ghi là nộp chậm.");
        }
        if (extension != null) {
            words.append(" Phong trào được kéo dài theo %s.".formatted(extension.cited()));
        }
        return words.toString();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static NotFoundException unknown(int year) {
        return new NotFoundException("Không có năm báo cáo %d.".formatted(year));
    }
}
