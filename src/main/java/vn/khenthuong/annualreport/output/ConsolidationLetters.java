package vn.khenthuong.annualreport.output;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.AnnualReportProcess.Tasks;
import vn.khenthuong.annualreport.Consolidation;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.annualreport.Consolidations;
import vn.khenthuong.annualreport.ReportAccess;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Work;
import vn.khenthuong.paper.Paper;

/** The letters of a year, one to each addressee, once the officer has prepared them; a draft until they are sent. */
@Component
class ConsolidationLetters implements PaperSource {

    private static final char BEFORE_ADDRESSEE = '|';

    private final ConsolidatedReports reports;
    private final Consolidations consolidations;
    private final ConsolidationPaper paper;
    private final ReportAccess access;
    private final Organization organization;
    private final Clock clock;

    ConsolidationLetters(
            ConsolidatedReports reports,
            Consolidations consolidations,
            ConsolidationPaper paper,
            ReportAccess access,
            Organization organization,
            Clock clock) {
        this.reports = reports;
        this.consolidations = consolidations;
        this.paper = paper;
        this.access = access;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * What the key of a letter says.
     *
     * @param year as its code names it, e.g. {@code BC2026|MINISTRY}
     */
    private record Letter(int year, Addressee addressee) {

        private static Optional<Letter> parse(String key) {
            var bar = key.indexOf(BEFORE_ADDRESSEE);
            return bar < 0
                    ? Optional.empty()
                    : ReportNumber.yearOf(key.substring(0, bar))
                            .flatMap(year -> Arrays.stream(Addressee.values())
                                    .filter(one -> one.name().equals(key.substring(bar + 1)))
                                    .findFirst()
                                    .map(addressee -> new Letter(year, addressee)));
        }

        private String key() {
            return key(ReportNumber.ofYear(year), addressee);
        }

        private static String key(String year, Addressee addressee) {
            return year + BEFORE_ADDRESSEE + addressee.name();
        }
    }

    @Override
    public PaperKind kind() {
        return PaperKind.BAO_CAO_TONG_HOP;
    }

    @Override
    public List<PaperOffer> about(String subject, Actor reader) {
        return ReportNumber.yearOf(subject).stream()
                .flatMap(year -> Arrays.stream(Addressee.values()).map(addressee -> new Letter(year, addressee)))
                .flatMap(letter -> find(letter.key(), reader).stream())
                .toList();
    }

    @Override
    public Optional<PaperOffer> find(String key, Actor reader) {
        return Letter.parse(key)
                .filter(letter -> access.sightOf(reader).all())
                .flatMap(letter -> consolidations
                        .find(letter.year(), letter.addressee().kind())
                        .map(prepared -> offer(letter, prepared)));
    }

    private PaperOffer offer(Letter letter, Consolidation prepared) {
        return new PaperOffer(
                new PaperRef(kind(), letter.key()),
                "Năm %d, gửi %s"
                        .formatted(
                                letter.year(),
                                reports.of(letter.year(), letter.addressee().kind())
                                        .addressees()
                                        .get(letter.addressee())),
                prepared.isSent() ? prepared.letters().get(letter.addressee()) : null,
                !prepared.isSent(),
                List.of());
    }

    /** One of them is enough to be looked at: they differ in the addressee alone. */
    @Override
    public Optional<PaperRef> preview(String task, String subject) {
        return Stream.of(Tasks.SIGN_BOARD_REPORT, Tasks.SIGN_BOARD_REPORT_BY_CHAIR, Tasks.ISSUE_BOARD_REPORT)
                        .anyMatch(step -> step.is(task))
                ? Optional.of(new PaperRef(kind(), Letter.key(subject, Addressee.CENTRAL_BOARD)))
                : Tasks.SIGN_CONSOLIDATED_REPORT.is(task)
                        ? Optional.of(new PaperRef(kind(), Letter.key(subject, Addressee.STEERING_COMMITTEE)))
                        : Optional.empty();
    }

    @Override
    public boolean mayRenew(String key, Actor actor) {
        return Letter.parse(key).stream()
                .flatMap(letter -> letter.addressee().kind() == Kind.FOCAL
                        ? Stream.of(Performer.FOCAL_OFFICER, Performer.FOCAL_HEAD)
                        : Stream.of(Performer.APPRAISAL_OFFICER, Performer.APPRAISAL_HEAD))
                .anyMatch(maker -> organization.performs(actor, maker, null, LocalDate.now(clock), Work.REPORTS));
    }

    @Override
    public Paper content(String key) {
        var letter = Letter.parse(key).orElseThrow();
        return paper.of(reports.of(letter.year(), letter.addressee().kind()), letter.addressee());
    }
}
