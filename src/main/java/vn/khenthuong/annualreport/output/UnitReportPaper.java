package vn.khenthuong.annualreport.output;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ReportAccess;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportDelivered;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportState;
import vn.khenthuong.annualreport.ReportTarget;
import vn.khenthuong.annualreport.ReportWords;
import vn.khenthuong.annualreport.TargetResult;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.annualreport.UnitReportProcess.SignReport;
import vn.khenthuong.annualreport.UnitReportProcess.Tasks;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.correspondence.PapersDue;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.VietnameseNumbers;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.Work;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperBlock.Column;
import vn.khenthuong.paper.PaperBuilder;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.round.Movements;

/** A unit's report of a year, in the order of the report form; it says what the unit said, and has room for what it did not. */
@Component
class UnitReportPaper implements PaperSource {

    private static final List<Column> TARGETS = List.of(
            new Column("STT", 10, Align.CENTER),
            new Column("Chỉ tiêu", 46, Align.LEFT),
            new Column("Mục tiêu", 26, Align.LEFT),
            new Column("Số liệu", 46, Align.LEFT),
            new Column("Tỷ lệ", 28, Align.LEFT),
            new Column("Giải trình", 34, Align.LEFT));

    private final UnitReports reports;
    private final ReportAccess access;
    private final Movements movements;
    private final Organization organization;
    private final Issuers issuers;
    private final PapersDue due;
    private final Clock clock;

    UnitReportPaper(
            UnitReports reports,
            ReportAccess access,
            Movements movements,
            Organization organization,
            Issuers issuers,
            PapersDue due,
            Clock clock) {
        this.reports = reports;
        this.access = access;
        this.movements = movements;
        this.organization = organization;
        this.issuers = issuers;
        this.due = due;
        this.clock = clock;
    }

    @EventListener
    void delivered(ReportDelivered event) {
        due.make(new PaperRef(kind(), event.number().toString()));
    }

    @Override
    public PaperKind kind() {
        return PaperKind.BAO_CAO_DON_VI;
    }

    @Override
    public List<PaperOffer> about(String subject, Actor reader) {
        return find(subject, reader).stream().toList();
    }

    @Override
    public Optional<PaperOffer> find(String key, Actor reader) {
        return ReportNumber.parse(key)
                .flatMap(this::report)
                .filter(report -> report.isDelivered() || report.state() == ReportState.PREPARED)
                .filter(report -> access.sightOf(reader).coversContent(report))
                .map(report -> new PaperOffer(
                        new PaperRef(kind(), report.number().toString()),
                        "Năm %d".formatted(report.number().year()),
                        document(report),
                        !report.isDelivered(),
                        List.of()));
    }

    @Override
    public Optional<PaperRef> preview(String task, String subject) {
        return Tasks.SIGN_REPORT.is(task) ? Optional.of(new PaperRef(kind(), subject)) : Optional.empty();
    }

    @Override
    public boolean mayRenew(String key, Actor actor) {
        return ReportNumber.parse(key).stream()
                .anyMatch(number -> Stream.of(Performer.UNIT_OFFICER, Performer.UNIT_HEAD)
                        .anyMatch(maker -> organization.performs(
                                actor, maker, number.unit(), LocalDate.now(clock), Work.REPORTS)));
    }

    @Override
    public Paper content(String key) {
        var number = ReportNumber.parse(key).orElseThrow();
        var report = reports.require(number);
        var signed = document(report);
        var day = signed == null ? LocalDate.ofInstant(clock.instant(), HomeZone.ID) : signed.date();
        var unit = unitOn(number.unit(), day);
        var issuer = issuers.name(unit);
        var frame = new ReportFrame(movements.current(), issuer, number.year());
        var paper = Paper.named("Báo cáo năm %d của %s".formatted(number.year(), issuer), issuer, clock.instant());
        var content = content(report).orElse(null);
        paper.field("nội dung báo cáo", content == null ? null : content.direction());
        paper.head(issuers.head(unit, "BC", signed, number.year()));
        frame.title(paper);
        frame.opening(
                paper,
                Stream.of(Function.FOCAL_AGENCY, Function.APPRAISER)
                        .map(function -> organization.holder(function, day).name())
                        .distinct()
                        .toList(),
                "báo cáo");
        undertaking(paper, content);
        targets(paper, content, reports.targets(number));
        section(paper, "III. MÔ HÌNH, ĐIỂN HÌNH", content.models());
        paper.heading("IV. KHEN THƯỞNG TRONG NĂM").body(certificates(content));
        section(paper, "V. HẠN CHẾ, NGUYÊN NHÂN", content.difficulties());
        section(paper, "VI. KIẾN NGHỊ", content.proposals());
        section(paper, "VII. PHƯƠNG HƯỚNG", content.plans());
        frame.closing(paper);
        return paper.foot(
                        List.of("Như trên;", "%s;".formatted(issuers.leaders(unit)), "Lưu: VT."),
                        issuers.signed(
                                issuers.signature(unit),
                                number.toString(),
                                line -> report.isDelivered()
                                        && Tasks.SIGN_REPORT.is(line.step())
                                        && SignReport.APPROVE.name().equals(line.outcome())))
                .build();
    }

    private static void undertaking(PaperBuilder paper, ReportContent content) {
        section(paper, "I. KẾT QUẢ CHỈ ĐẠO, PHÁT ĐỘNG", content.direction());
        var inspections = content.inspections();
        paper.subheading("1. Kiểm tra, giám sát")
                .body("Số cuộc kiểm tra, giám sát: %s."
                        .formatted(PaperWording.countOrRoom(inspections == null ? null : inspections.count())));
        if (inspections != null && inspections.text() != null) {
            paper.body(inspections.text());
        }
        var resources = content.resources();
        paper.subheading("2. Nguồn lực huy động")
                .body("Tổng số: %s triệu đồng."
                        .formatted(
                                resources == null || resources.amount() == null
                                        ? PaperWording.ROOM
                                        : VietnameseNumbers.of(resources.amount())));
        if (resources != null && resources.text() != null) {
            paper.body(resources.text());
        }
    }

    private static void targets(PaperBuilder paper, ReportContent content, List<ReportTarget> targets) {
        paper.heading("II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU");
        ReportWords.basis(content)
                .filter(basis -> !basis.isEmpty())
                .ifPresent(basis -> paper.body("Số liệu rà soát hộ nghèo, hộ cận nghèo: %s.".formatted(basis)));
        var results = content.results().stream().collect(Collectors.toMap(TargetResult::target, result -> result));
        var told = targets.stream()
                .filter(target -> results.containsKey(target.code()))
                .toList();
        if (told.isEmpty()) {
            paper.body(PaperWording.LINE);
            return;
        }
        paper.table(
                TARGETS,
                told.stream()
                        .map(target -> row(told.indexOf(target) + 1, target, results.get(target.code())))
                        .toList());
    }

    private static List<String> row(int number, ReportTarget target, TargetResult result) {
        return List.of(
                String.valueOf(number),
                target.label(),
                target.goal(),
                ReportWords.figures(target.parts(), result),
                ReportWords.rate(target, result),
                result.remark() == null ? "" : result.remark());
    }

    private static String certificates(ReportContent content) {
        var given = content.certificates();
        return given == null
                ? PaperWording.LINE
                : "Đã tặng Giấy khen cho %d tập thể, %d cá nhân, %d hộ gia đình."
                        .formatted(given.collectives(), given.individuals(), given.households());
    }

    private static void section(PaperBuilder paper, String heading, String text) {
        paper.heading(heading).body(text == null || text.isBlank() ? PaperWording.LINE : text);
    }

    private Optional<UnitReport> report(ReportNumber number) {
        try {
            return Optional.of(reports.require(number));
        } catch (NotFoundException unknown) {
            return Optional.empty();
        }
    }

    /** As it was delivered; official figures that were added since belong to later ones. */
    private Optional<ReportContent> content(UnitReport report) {
        return report.isDelivered()
                ? reports.contentAt(report.number(), report.deliveredAt())
                : reports.content(report.number());
    }

    private static DocumentReference document(UnitReport report) {
        return report.isDelivered() && report.documentNumber() != null
                ? new DocumentReference(report.documentNumber(), report.documentDate())
                : null;
    }

    private Unit unitOn(String code, LocalDate day) {
        return organization.require(code, day);
    }
}
