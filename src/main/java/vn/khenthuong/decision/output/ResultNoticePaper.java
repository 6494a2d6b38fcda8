package vn.khenthuong.decision.output;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.IssuedDecision;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.decision.ListPapers;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.NomineeWording;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.paper.IncompletePaperException;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperBlock.Column;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.round.Rounds;

/**
 * Home Affairs' answer to a unit some of whose cases are not rewarded, once the decision is issued: who is and who is not, and why.
 * Whoever reads the papers of every case it names reads it. The head signs it on paper, number and date are left open.
 */
@Component
class ResultNoticePaper implements PaperSource {

    private static final String SEPARATOR = "|";

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 8, Align.CENTER), new Column("Tên", 62, Align.LEFT), new Column("Lý do", 80, Align.LEFT));

    private final AwardLists lists;
    private final ListPapers papers;
    private final Nominations nominations;
    private final DossierAccess access;
    private final Rounds rounds;
    private final Issuers issuers;
    private final Organization organization;
    private final Clock clock;

    ResultNoticePaper(
            AwardLists lists,
            ListPapers papers,
            Nominations nominations,
            DossierAccess access,
            Rounds rounds,
            Issuers issuers,
            Organization organization,
            Clock clock) {
        this.lists = lists;
        this.papers = papers;
        this.nominations = nominations;
        this.access = access;
        this.rounds = rounds;
        this.issuers = issuers;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.THONG_BAO_KHONG_KHEN;
    }

    @Override
    public List<PaperOffer> about(String subject, Actor reader) {
        var dossier = nominations.find(subject);
        var keys = dossier.isPresent()
                ? dossier.filter(one -> one.list() != null).map(one -> key(one.list(), one.worker())).stream()
                        .toList()
                : keys(subject);
        return keys.stream().flatMap(key -> find(key, reader).stream()).toList();
    }

    @Override
    public Optional<PaperOffer> find(String key, Actor reader) {
        var told = told(key);
        var all = told.stream()
                .allMatch(one -> access.findPapers(reader, one.number()).isPresent());
        return all
                        && told.stream().anyMatch(ResultNoticePaper::isRefused)
                        && decision(list(key)).isPresent()
                ? Optional.of(new PaperOffer(
                        new PaperRef(kind(), key),
                        "%s, danh sách %s"
                                .formatted(organization.require(unit(key)).name(), list(key)),
                        null,
                        false,
                        List.of()))
                : Optional.empty();
    }

    /** One for each unit with a case of the list that is not rewarded. */
    List<String> keys(String list) {
        return nominations.ofList(list).stream()
                .filter(ResultNoticePaper::isRefused)
                .map(dossier -> key(list, dossier.worker()))
                .distinct()
                .toList();
    }

    @Override
    public Paper content(String key) {
        var decision = decision(list(key))
                .map(IssuedDecision::document)
                .orElseThrow(() -> new IncompletePaperException(kind().label(), "số, ngày Quyết định khen thưởng"));
        var day = decision.date();
        var appraiser = organization.holder(Function.APPRAISER, day);
        var focal = organization.holder(Function.FOCAL_AGENCY, day);
        var unit = organization.find(unit(key), day).orElseGet(() -> organization.require(unit(key)));
        var told =
                papers.inOrder(told(key).stream().map(DossierSnapshot::number).toList());
        var awarded = told.stream().filter(one -> !isRefused(one.snapshot())).toList();
        var refused = told.stream().filter(one -> isRefused(one.snapshot())).toList();
        var round = rounds.require(told.get(0).snapshot().round());
        var paper = Paper.named(kind().label(), issuers.name(appraiser), clock.instant())
                .head(issuers.head(appraiser, "TB", null, day.getYear()))
                .kind("THÔNG BÁO")
                .title("Kết quả xét khen thưởng đợt %s".formatted(PaperWording.quoted(round.title())))
                .body("%s thông báo kết quả xét khen thưởng đối với các trường hợp do %s đề nghị như sau:"
                        .formatted(issuers.name(appraiser), issuers.name(unit)))
                .heading("I. TRƯỜNG HỢP ĐƯỢC KHEN THƯỞNG")
                .body(awarded(awarded, decision));
        if (!awarded.isEmpty()) {
            paper.body("Thời gian, địa điểm nhận Bằng khen: %s".formatted(PaperWording.LINE));
        }
        paper.heading("II. TRƯỜNG HỢP KHÔNG ĐƯỢC KHEN THƯỞNG");
        var rows = new ArrayList<List<String>>();
        for (var dossier : refused) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    paper.field("tên đối tượng", NomineeWording.of(dossier)),
                    paper.field(
                            "lý do không khen thưởng %s"
                                    .formatted(dossier.snapshot().nomineeName()),
                            words(dossier.snapshot().refusal()))));
        }
        return paper.table(COLUMNS, rows)
                .closing("%s thông báo để %s biết và thông tin đến các tập thể, cá nhân, hộ gia đình nêu trên./."
                        .formatted(issuers.name(appraiser), issuers.name(unit)))
                .foot(
                        List.of(
                                "%s;".formatted(issuers.name(unit)),
                                "%s;".formatted(issuers.name(focal)),
                                "Lưu: VT, TĐKT."),
                        issuers.signature(appraiser))
                .build();
    }

    private String awarded(List<DossierReading> awarded, DocumentReference decision) {
        return awarded.isEmpty()
                ? "Không có. Quyết định khen thưởng của đợt: %s của Chủ tịch Ủy ban nhân dân tỉnh."
                        .formatted(PaperWording.cited("Quyết định", decision))
                : "%s được tặng Bằng khen tại %s của Chủ tịch Ủy ban nhân dân tỉnh: %s."
                        .formatted(
                                ListCounts.of(awarded),
                                PaperWording.cited("Quyết định", decision),
                                String.join(
                                        "; ",
                                        awarded.stream().map(NomineeWording::of).toList()));
    }

    /** The code in words, then what was written. */
    private static String words(Refusal refusal) {
        return refusal == null
                ? null
                : String.join(
                        ": ",
                        Stream.of(refusal.code() == null ? null : refusal.code().label(), refusal.reason())
                                .filter(Objects::nonNull)
                                .toList());
    }

    /** The unit's cases that have ended with this list; those put off to a later one are not among them. */
    private List<DossierSnapshot> told(String key) {
        return nominations.ofList(list(key)).stream()
                .filter(dossier -> dossier.worker().equals(unit(key)))
                .filter(dossier -> dossier.state() == DossierState.AWARDED || isRefused(dossier))
                .toList();
    }

    private static boolean isRefused(DossierSnapshot dossier) {
        return dossier.state() == DossierState.NOT_AWARDED || dossier.state() == DossierState.FAILED;
    }

    private Optional<IssuedDecision> decision(String list) {
        return lists.published(ListCode.parse(list).round()).stream()
                .filter(decision -> decision.list().equals(list))
                .findFirst();
    }

    private static String key(String list, String unit) {
        return list + SEPARATOR + unit;
    }

    private static String list(String key) {
        return key.contains(SEPARATOR) ? key.substring(0, key.indexOf(SEPARATOR)) : "";
    }

    private static String unit(String key) {
        return key.substring(key.indexOf(SEPARATOR) + 1);
    }
}
