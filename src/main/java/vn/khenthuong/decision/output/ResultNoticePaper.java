package vn.khenthuong.decision.output;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.NumberDesk;
import vn.khenthuong.correspondence.NumberSeries;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.IssuedDecision;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.decision.ListPapers;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.NomineeCounts;
import vn.khenthuong.nomination.NomineeWording;
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
import vn.khenthuong.round.Rounds;

/**
 * The answer to a unit some of whose cases are not rewarded, whatever the ground: who is rewarded and who is not, and why. One for the
 * unit's cases of a list, those left out of it included, once the last of them has ended; one for a dossier that ended before any list.
 * It comes from Home Affairs, to which the signed list went; of what ended while it was the focal agency's, from that agency. A case
 * that is left out ends when Home Affairs accepts the signed list, not before: until then the signature may become void and the list
 * another. Whoever reads the papers of every case it names reads it. It is a draft until its issuer has signed and numbered it.
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
        var keys = dossier.isPresent() ? dossier.flatMap(this::key).stream().toList() : keys(subject);
        return keys.stream().flatMap(key -> find(key, reader).stream()).toList();
    }

    /** The notice that tells how this dossier ended; empty where none does, or not yet. */
    Optional<String> due(String number) {
        return nominations
                .find(number)
                .filter(ResultNoticePaper::isRefused)
                .flatMap(this::key)
                .filter(this::isDue);
    }

    private Optional<String> key(DossierSnapshot dossier) {
        if (dossier.state() == DossierState.EXPIRED) {
            return Optional.of(dossier.number());
        }
        var list = dossier.list() == null ? leftOutOf(dossier) : Optional.of(dossier.list());
        return list.map(code -> key(code, dossier.worker()));
    }

    /** The last list that did not take it. */
    private Optional<String> leftOutOf(DossierSnapshot dossier) {
        return lists.ofRound(dossier.round()).stream()
                .filter(list -> list.leftOut().contains(dossier.number()))
                .map(AwardListSnapshot::code)
                .reduce((first, last) -> last);
    }

    @Override
    public Optional<PaperOffer> find(String key, Actor reader) {
        var told = told(key);
        return isDue(key)
                        && told.stream()
                                .allMatch(one ->
                                        access.findPapers(reader, one.number()).isPresent())
                ? Optional.of(
                        new PaperOffer(new PaperRef(kind(), key), title(key, told.get(0)), null, false, List.of()))
                : Optional.empty();
    }

    private String title(String key, DossierSnapshot first) {
        var unit = organization.require(first.worker()).name();
        return isOfList(key)
                ? "%s, danh sách %s".formatted(unit, list(key))
                : "%s, hồ sơ %s".formatted(unit, first.number());
    }

    /** One for each unit with a case of the list, or left out of it, that is not rewarded, once all of the unit's have ended. */
    List<String> keys(String list) {
        return cases(list).stream()
                .filter(ResultNoticePaper::isRefused)
                .map(dossier -> key(list, dossier.worker()))
                .distinct()
                .filter(this::isDue)
                .toList();
    }

    /** Somebody is not rewarded, and about nobody of the unit's anything is still to come with this list; who stands still is not waited for. */
    private boolean isDue(String key) {
        return told(key).stream().anyMatch(ResultNoticePaper::isRefused)
                && (!isOfList(key)
                        || cases(list(key)).stream()
                                .filter(dossier -> dossier.worker().equals(unit(key)))
                                .allMatch(dossier ->
                                        dossier.state().isFinal() || dossier.onHold() || dossier.list() == null));
    }

    /** On the list, or left out of it for good by it. */
    private List<DossierSnapshot> cases(String list) {
        return Stream.concat(
                        nominations.ofList(list).stream(),
                        find(list).stream()
                                .flatMap(known -> known.leftOut().stream())
                                .flatMap(number -> nominations.find(number).stream())
                                .filter(dossier -> dossier.state() == DossierState.NOT_SELECTED)
                                .filter(dossier ->
                                        leftOutOf(dossier).filter(list::equals).isPresent()))
                .toList();
    }

    @Override
    public Paper content(String key) {
        var told = told(key);
        if (told.isEmpty()) {
            throw new IncompletePaperException(kind().label(), "trường hợp không khen thưởng");
        }
        var worker = told.get(0).worker();
        var decision = isOfList(key)
                ? decision(list(key)).map(IssuedDecision::document).orElse(null)
                : null;
        var day = decision == null ? LocalDate.ofInstant(clock.instant(), HomeZone.ID) : decision.date();
        var issuer = organization.holder(office(key), day);
        var unit = organization.require(worker, day);
        var cases = papers.inOrder(told.stream().map(DossierSnapshot::number).toList());
        var awarded = cases.stream().filter(one -> !isRefused(one.snapshot())).toList();
        var refused = cases.stream().filter(one -> isRefused(one.snapshot())).toList();
        var round = rounds.require(told.get(0).round());
        var paper = Paper.named(kind().label(), issuers.name(issuer), clock.instant())
                .head(issuers.head(issuer, "TB", null, day.getYear()))
                .kind("THÔNG BÁO")
                .title("Kết quả xét khen thưởng đợt %s".formatted(PaperWording.quoted(round.title())))
                .body("%s thông báo kết quả xét khen thưởng đối với các trường hợp do %s đề nghị như sau:"
                        .formatted(issuers.name(issuer), issuers.name(unit)))
                .heading("I. TRƯỜNG HỢP ĐƯỢC KHEN THƯỞNG")
                .body(awarded(awarded, decision));
        if (!awarded.isEmpty()) {
            paper.body(
                    "Nhận Bằng khen và tiền thưởng: %1$s giờ %1$s ngày %1$s, tại %1$s.".formatted(PaperWording.ROOM));
        }
        paper.heading("II. TRƯỜNG HỢP KHÔNG ĐƯỢC KHEN THƯỞNG");
        leftOut(key, refused).ifPresent(paper::body);
        var rows = new ArrayList<List<String>>();
        for (var dossier : refused) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    paper.field("tên đối tượng", NomineeWording.of(dossier)),
                    paper.field(
                            "lý do không khen thưởng %s"
                                    .formatted(dossier.snapshot().nomineeName()),
                            words(dossier.snapshot()))));
        }
        return paper.table(COLUMNS, rows)
                .closing("%s thông báo để %s biết và thông tin đến %s nêu trên./."
                        .formatted(
                                issuers.name(issuer),
                                issuers.name(unit),
                                NomineeCounts.kinds(told.stream()
                                        .map(DossierSnapshot::nomineeType)
                                        .toList())))
                .foot(recipients(unit, issuer, day), issuers.signature(issuer))
                .build();
    }

    private List<String> recipients(Unit unit, Unit issuer, LocalDate day) {
        return Stream.concat(
                        Stream.of(
                                        unit,
                                        organization.holder(Function.FOCAL_AGENCY, day),
                                        organization.holder(Function.APPRAISER, day))
                                .filter(one -> !one.code().equals(issuer.code()))
                                .map(one -> "%s;".formatted(issuers.name(one)))
                                .distinct(),
                        Stream.of(issuers.kept(issuer, day)))
                .toList();
    }

    /** Whose answer it is: a list without a signature never came to Home Affairs. */
    private Function office(String key) {
        return isOfList(key)
                        && find(list(key))
                                .filter(one -> one.focalSubmission() != null)
                                .isPresent()
                ? Function.APPRAISER
                : Function.FOCAL_AGENCY;
    }

    /** By which signed list somebody was left out; empty where nobody was. */
    private Optional<String> leftOut(String key, List<DossierReading> refused) {
        var left = refused.stream()
                .filter(one -> one.snapshot().state() == DossierState.NOT_SELECTED)
                .toList();
        if (left.isEmpty() || !isOfList(key)) {
            return Optional.empty();
        }
        return find(list(key))
                .map(AwardListSnapshot::focalSubmission)
                .map(submission -> "Không có tên trong danh sách kèm theo %s của %s: %s."
                        .formatted(
                                PaperWording.cited("Tờ trình", submission),
                                organization
                                        .holder(Function.FOCAL_AGENCY, submission.date())
                                        .name(),
                                ListCounts.of(left)));
    }

    @Override
    public Optional<NumberDesk> numberDesk(String key) {
        var office = office(key);
        var told = told(key);
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new NumberDesk(
                        organization
                                .holder(office, LocalDate.ofInstant(clock.instant(), HomeZone.ID))
                                .code(),
                        NumberSeries.NOTICE,
                        office == Function.APPRAISER
                                ? List.of(Performer.APPRAISAL_OFFICER, Performer.APPRAISAL_HEAD)
                                : List.of(Performer.FOCAL_OFFICER, Performer.FOCAL_HEAD),
                        Work.LISTS,
                        isOfList(key) ? list(key) : key,
                        told.stream().map(DossierSnapshot::number).toList()));
    }

    private String awarded(List<DossierReading> awarded, DocumentReference decision) {
        if (decision == null) {
            return "Không có.";
        }
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

    /** The code in words, then what was written; of a dossier whose time ran out what the journal says. */
    private String words(DossierSnapshot dossier) {
        if (dossier.state() == DossierState.EXPIRED) {
            return nominations
                    .remark(dossier.number())
                    .map(PaperWording::shortDatesIn)
                    .orElse(null);
        }
        var refusal = dossier.refusal();
        return refusal == null
                ? null
                : String.join(
                        ": ",
                        Stream.of(refusal.code() == null ? null : refusal.code().label(), refusal.reason())
                                .filter(Objects::nonNull)
                                .toList());
    }

    /** The unit's cases that have ended with this list, or the one dossier; those put off to a later list are not among them. */
    private List<DossierSnapshot> told(String key) {
        if (!isOfList(key)) {
            return nominations.find(key).filter(ResultNoticePaper::isRefused).stream()
                    .toList();
        }
        return cases(list(key)).stream()
                .filter(dossier -> dossier.worker().equals(unit(key)))
                .filter(dossier -> dossier.state() == DossierState.AWARDED || isRefused(dossier))
                .toList();
    }

    /** Nominated and not rewarded; who was refused at the reception, withdrawn or never submitted is told otherwise, or knows. */
    private static boolean isRefused(DossierSnapshot dossier) {
        return switch (dossier.state()) {
            case NOT_AWARDED, FAILED, NOT_SELECTED -> true;
            case EXPIRED -> dossier.wasSubmitted();
            default -> false;
        };
    }

    private static boolean isOfList(String key) {
        return key.contains(SEPARATOR);
    }

    private Optional<AwardListSnapshot> find(String code) {
        return ListCode.find(code).stream()
                .flatMap(parsed -> lists.ofRound(parsed.round()).stream())
                .filter(list -> list.code().equals(code))
                .findFirst();
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
        return key.substring(0, key.indexOf(SEPARATOR));
    }

    private static String unit(String key) {
        return key.substring(key.indexOf(SEPARATOR) + 1);
    }
}
