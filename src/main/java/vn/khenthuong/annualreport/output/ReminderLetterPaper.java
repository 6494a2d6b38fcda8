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
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.paper.IncompletePaperException;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperBlock.Column;
import vn.khenthuong.paper.PaperWording;

/**
 * The letter by which the focal agency urges the units that are late with the report of a year. They read it, and those to whom all
 * reports are delivered. The head signs it on paper, number and date are left open.
 */
@Component
class ReminderLetterPaper implements PaperSource {

    private static final int MOST_ADDRESSEES = 10;

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 8, Align.CENTER),
            new Column("Đơn vị", 62, Align.LEFT),
            new Column("Thiếu", 60, Align.LEFT),
            new Column("Số lần nhắc", 20, Align.CENTER));

    private final LateReports late;
    private final ReportAccess access;
    private final Issuers issuers;
    private final Organization organization;
    private final Clock clock;

    ReminderLetterPaper(
            LateReports late, ReportAccess access, Issuers issuers, Organization organization, Clock clock) {
        this.late = late;
        this.access = access;
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

    private Optional<PaperOffer> offered(Standing standing, Actor reader) {
        return !others(standing).isEmpty() && mayRead(standing, access.sightOf(reader))
                ? Optional.of(new PaperOffer(
                        new PaperRef(kind(), ReportNumber.ofYear(standing.year())),
                        "Các đơn vị chưa nộp báo cáo năm %d, đến %s"
                                .formatted(standing.year(), VietnameseDates.of(standing.at())),
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
                .filter(one -> !others(one).isEmpty())
                .orElseThrow(() -> new IncompletePaperException(kind().label(), "đơn vị chưa nộp báo cáo"));
        var day = LocalDate.ofInstant(standing.at(), HomeZone.ID);
        var focal = organization.holder(Function.FOCAL_AGENCY, day);
        var appraiser = organization.holder(Function.APPRAISER, day);
        var paper = Paper.named(kind().label(), issuers.name(focal), clock.instant());
        var until =
                paper.field("ngày báo cáo mới", standing.until() == null ? null : PaperWording.date(standing.until()));
        var rows = new ArrayList<List<String>>();
        var others = others(standing);
        for (var one : others) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    name(one, day),
                    "Báo cáo kết quả thực hiện Phong trào năm %d".formatted(standing.year()),
                    PaperWording.count(one.reminders())));
        }
        return paper.head(issuers.headOfLetter(
                        focal,
                        "V/v đôn đốc báo cáo kết quả thực hiện Phong trào thi đua năm %d".formatted(standing.year()),
                        null,
                        day.getYear()))
                .addressees(addressees(others, day))
                .body(
                        "Theo quy định tại khoản 6 Mục VI Kế hoạch ban hành kèm theo Quyết định số 1479/QĐ-UBND ngày 24 tháng 8 năm 2022 của Ủy ban nhân dân tỉnh, trước ngày 15 tháng 11 hằng năm các cơ quan, địa phương, đơn vị báo cáo kết quả thực hiện Phong trào thi đua “Vì người nghèo - Không để ai bị bỏ lại phía sau” về %s, đồng thời gửi %s."
                                .formatted(issuers.name(focal), issuers.name(appraiser)))
                .body("Đến %s, %s đã nhận %s/%s báo cáo năm %d; còn %s đơn vị chưa báo cáo:"
                        .formatted(
                                PaperWording.moment(standing.at()),
                                issuers.name(focal),
                                PaperWording.count(standing.received()),
                                PaperWording.count(standing.owed()),
                                standing.year(),
                                PaperWording.count(others.size())))
                .table(COLUMNS, rows)
                .closing(
                        "%s đề nghị các đơn vị nêu trên khẩn trương báo cáo, chậm nhất hết %s, để tổng hợp báo cáo theo quy định./."
                                .formatted(issuers.name(focal), until))
                .foot(
                        List.of("Như trên;", "%s;".formatted(issuers.name(appraiser)), "Lưu: VT."),
                        issuers.signature(focal))
                .build();
    }

    /** The agency does not remind itself. */
    private List<Late> others(Standing standing) {
        var focal = organization.holder(Function.FOCAL_AGENCY, LocalDate.ofInstant(standing.at(), HomeZone.ID));
        return standing.late().stream()
                .filter(one -> !one.number().unit().equals(focal.code()))
                .toList();
    }

    /** More than stand above the text are named in the table. */
    private List<String> addressees(List<Late> others, LocalDate day) {
        return others.size() > MOST_ADDRESSEES
                ? List.of("Các cơ quan, địa phương, đơn vị có tên trong bảng dưới đây")
                : others.stream().map(one -> name(one, day)).toList();
    }

    private String name(Late one, LocalDate day) {
        var unit = one.number().unit();
        Unit then = organization.find(unit, day).orElseGet(() -> organization.require(unit));
        return issuers.name(then);
    }
}
