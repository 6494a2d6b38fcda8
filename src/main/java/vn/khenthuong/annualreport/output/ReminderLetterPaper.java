package vn.khenthuong.annualreport.output;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.LateReports;
import vn.khenthuong.annualreport.LateReports.Late;
import vn.khenthuong.annualreport.LateReports.Standing;
import vn.khenthuong.annualreport.ReportAccess;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportVisibility;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.NumberDesk;
import vn.khenthuong.correspondence.NumberSeries;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.PlanCitation;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.Work;
import vn.khenthuong.paper.IncompletePaperException;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperBlock.Column;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.round.Movements;

/**
 * The letter by which the focal agency urges the units that are late with the report of a year. They read it, and those to whom all
 * reports are delivered. It is a draft until the agency has signed and numbered it.
 */
@Component
class ReminderLetterPaper implements PaperSource {

    /** The clause that says until when and to whom units report. */
    private static final String RULE = "R-097";

    private static final int MOST_ADDRESSEES = 10;

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 8, Align.CENTER),
            new Column("Đơn vị", 62, Align.LEFT),
            new Column("Thiếu", 60, Align.LEFT),
            new Column("Số lần nhắc", 20, Align.CENTER));

    private final LateReports late;
    private final ReportAccess access;
    private final Movements movements;
    private final Issuers issuers;
    private final Organization organization;
    private final Clock clock;

    ReminderLetterPaper(
            LateReports late,
            ReportAccess access,
            Movements movements,
            Issuers issuers,
            Organization organization,
            Clock clock) {
        this.late = late;
        this.access = access;
        this.movements = movements;
        this.issuers = issuers;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.CONG_VAN_DON_DOC;
    }

    /** About the year, or about the report of a unit that the letter names. */
    @Override
    public List<PaperOffer> about(String subject, Actor reader) {
        var report = ReportNumber.parse(subject);
        var year = report.map(ReportNumber::year).or(() -> ReportNumber.yearOf(subject));
        return year
                .flatMap(late::of)
                .filter(standing -> report.isEmpty()
                        || standing.late().stream().map(Late::number).anyMatch(report.get()::equals))
                .flatMap(standing -> offered(standing, reader))
                .stream()
                .toList();
    }

    @Override
    public Optional<PaperOffer> find(String key, Actor reader) {
        return ReportNumber.yearOf(key).flatMap(late::of).flatMap(standing -> offered(standing, reader));
    }

    /** A letter of each day on which units are urged. */
    @Override
    public Optional<NumberDesk> numberDesk(String key) {
        return ReportNumber.yearOf(key).flatMap(late::of).map(standing -> {
            var letter = ReportNumber.ofYear(standing.year());
            var day = LocalDate.ofInstant(standing.at(), HomeZone.ID);
            return new NumberDesk(
                    day.toString(),
                    organization.holder(Function.FOCAL_AGENCY, day).code(),
                    NumberSeries.LETTER,
                    List.of(Performer.FOCAL_OFFICER, Performer.FOCAL_HEAD),
                    Work.REPORTS,
                    letter,
                    List.of(letter),
                    null);
        });
    }

    private Optional<PaperOffer> offered(Standing standing, Actor reader) {
        return !standing.late().isEmpty() && mayRead(standing, access.sightOf(reader))
                ? Optional.of(new PaperOffer(
                        new PaperRef(kind(), ReportNumber.ofYear(standing.year())),
                        "Các đơn vị chưa nộp báo cáo năm %d, đến %s"
                                .formatted(standing.year(), PaperWording.shortMoment(standing.at())),
                        null,
                        false,
                        List.of()))
                : Optional.empty();
    }

    private static boolean mayRead(Standing standing, ReportVisibility sight) {
        return sight.papers()
                || standing.late().stream()
                        .anyMatch(one -> sight.units().contains(one.number().unit()));
    }

    @Override
    public Paper content(String key) {
        var standing = ReportNumber.yearOf(key)
                .flatMap(late::of)
                .filter(one -> !one.late().isEmpty())
                .orElseThrow(() -> new IncompletePaperException(kind().label(), "đơn vị chưa nộp báo cáo"));
        var day = LocalDate.ofInstant(standing.at(), HomeZone.ID);
        var focal = organization.holder(Function.FOCAL_AGENCY, day);
        var appraiser = organization.holder(Function.APPRAISER, day);
        var movement = movements.current();
        var paper = Paper.named(kind().label(), issuers.name(focal), clock.instant());
        var rows = new ArrayList<List<String>>();
        for (var one : standing.late()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    name(one, day),
                    "Báo cáo năm %d".formatted(standing.year()),
                    PaperWording.count(one.reminders())));
        }
        return paper.head(issuers.headOfLetter(
                        focal,
                        "V/v đôn đốc báo cáo năm %d về %s".formatted(standing.year(), movement.title()),
                        null,
                        day.getYear()))
                .addressees(addressees(standing, day))
                .body(
                        "Theo quy định tại %s Kế hoạch ban hành kèm theo %s của %s, trước ngày 15 tháng 11 hằng năm các cơ quan, địa phương, đơn vị báo cáo kết quả thực hiện %s về %s, đồng thời gửi %s."
                                .formatted(
                                        PlanCitation.of(RULE),
                                        PaperWording.cited(
                                                movement.documentKind(),
                                                new DocumentReference(
                                                        movement.documentNumber(), movement.documentDate())),
                                        movement.issuer(),
                                        movement.title(),
                                        issuers.name(focal),
                                        issuers.name(appraiser)))
                .body("Đến %s, %s đã nhận %s/%s báo cáo năm %d; còn %s đơn vị chưa báo cáo:"
                        .formatted(
                                PaperWording.moment(standing.at()),
                                issuers.name(focal),
                                PaperWording.count(standing.received()),
                                PaperWording.count(standing.owed()),
                                standing.year(),
                                PaperWording.count(standing.late().size())))
                .table(COLUMNS, rows)
                .closing("%s đề nghị các đơn vị nêu trên gửi báo cáo trước ngày %s./."
                        .formatted(issuers.name(focal), PaperWording.ROOM))
                .foot(recipients(standing, appraiser, issuers.name(appraiser)), issuers.signature(focal))
                .build();
    }

    /** More than stand above the text are named in the table. */
    private List<String> addressees(Standing standing, LocalDate day) {
        var others = standing.late().stream().map(one -> name(one, day)).toList();
        return others.size() > MOST_ADDRESSEES
                ? List.of("Các cơ quan, địa phương, đơn vị có tên trong bảng dưới đây")
                : others;
    }

    /** Whoever is an addressee is in “Như trên” already. */
    private static List<String> recipients(Standing standing, Unit appraiser, String name) {
        var urged = standing.late().stream().anyMatch(one -> one.number().unit().equals(appraiser.code()));
        return urged ? List.of("Như trên;", "Lưu: VT.") : List.of("Như trên;", "%s;".formatted(name), "Lưu: VT.");
    }

    private String name(Late one, LocalDate day) {
        var unit = one.number().unit();
        Unit then = organization.require(unit, day);
        return issuers.name(then);
    }
}
