package vn.khenthuong.commendation.output;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.award.MoneyArticle;
import vn.khenthuong.award.MoneyArticle.Paid;
import vn.khenthuong.commendation.Commendation;
import vn.khenthuong.commendation.CommendationAccess;
import vn.khenthuong.commendation.CommendationMoney;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.commendation.CommendationSignature;
import vn.khenthuong.commendation.Commendations;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.commendation.LetterMoney;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.correspondence.ScanDesk;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.PlanCitation;
import vn.khenthuong.nomination.NomineeCounts;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.SeatTitle;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.Work;
import vn.khenthuong.paper.LegalBases;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.round.Movements;

/** The decision of the unit's head with its list; a draft as long as nothing is decided. */
@Component
class CommendationPaper implements PaperSource {

    /** Where a list names nobody yet. */
    private static final String NOBODY = "…";

    private final CommendationAccess access;
    private final Commendations commendations;
    private final LetterMoney moneys;
    private final MoneyArticle article;
    private final CommendationSignature signature;
    private final Issuers issuers;
    private final LegalBases bases;
    private final Organization organization;
    private final Movements movements;
    private final Clock clock;

    CommendationPaper(
            CommendationAccess access,
            Commendations commendations,
            LetterMoney moneys,
            MoneyArticle article,
            CommendationSignature signature,
            Issuers issuers,
            LegalBases bases,
            Organization organization,
            Movements movements,
            Clock clock) {
        this.access = access;
        this.commendations = commendations;
        this.moneys = moneys;
        this.article = article;
        this.signature = signature;
        this.issuers = issuers;
        this.bases = bases;
        this.organization = organization;
        this.movements = movements;
        this.clock = clock;
    }

    /** Names the decision of a list. */
    static PaperRef ref(CommendationNumber number) {
        return new PaperRef(PaperKind.QUYET_DINH_GIAY_KHEN, number.toString());
    }

    @Override
    public PaperKind kind() {
        return PaperKind.QUYET_DINH_GIAY_KHEN;
    }

    @Override
    public List<PaperOffer> about(String subject, Actor reader) {
        return find(subject, reader).stream().toList();
    }

    @Override
    public Optional<PaperOffer> find(String key, Actor reader) {
        return CommendationNumber.parse(key)
                .flatMap(number -> access.find(number, reader))
                .flatMap(CommendationPaper::offer);
    }

    /** Of a list that was given up there is no decision. */
    private static Optional<PaperOffer> offer(Commendation list) {
        return switch (list.state()) {
            case DRAFT, PREPARED, DECIDED ->
                Optional.of(new PaperOffer(
                        ref(list.number()),
                        "Danh sách %s: %s"
                                .formatted(list.number(), list.counts().inWords()),
                        list.decision(),
                        !list.isDecided(),
                        List.of()));
            case WITHDRAWN, CANCELLED -> Optional.empty();
        };
    }

    @Override
    public Paper content(String key) {
        var list = commendations.require(CommendationNumber.of(key));
        return of(list, commendations.entries(list.number()), moneys.of(list));
    }

    /** The unit itself. */
    @Override
    public Optional<ScanDesk> scanDesk(String key, Actor actor) {
        return CommendationNumber.parse(key)
                .flatMap(number -> Stream.of(Role.OFFICER, Role.HEAD)
                        .filter(role -> organization
                                .unitsOf(actor, role, Work.COMMENDATIONS)
                                .contains(number.unit()))
                        .findFirst()
                        .map(role -> new ScanDesk(role.of(number.unit()), List.of(key))));
    }

    Paper of(Commendation list, List<Commended> entries, CommendationMoney money) {
        var day = list.decision() == null
                ? LocalDate.ofInstant(clock.instant(), HomeZone.ID)
                : list.decision().date();
        var unit = unitOn(list.number().unit(), day);
        var seat = SeatTitle.of(unit);
        var types = entries.stream().map(Commended::type).toList();
        var counts = types.isEmpty() ? NOBODY : NomineeCounts.of(types);
        var kinds = NomineeCounts.kinds(types.isEmpty() ? List.of(NomineeType.values()) : types);
        var year = list.number().year();
        var movement = movements.current().title();
        var paper = Paper.named("Quyết định tặng Giấy khen", issuers.name(unit), clock.instant());
        if (!list.isDecided()) {
            paper.draft();
        }
        paper.head(issuers.head(unit, "QĐ", list.decision(), day.getYear()))
                .kind("QUYẾT ĐỊNH")
                .title("Về việc tặng Giấy khen trong %s năm %d".formatted(movement, year))
                .authority(seat.within(unit).toUpperCase(CommendedTable.VIETNAMESE))
                .bases(grounds(unit, day))
                .authority("QUYẾT ĐỊNH:")
                .article(
                        "Điều 1.",
                        "Tặng Giấy khen cho %s (có danh sách kèm theo), đã có thành tích trong %s năm %d, theo %s Kế hoạch của Phong trào."
                                .formatted(
                                        counts,
                                        movement,
                                        year,
                                        PlanCitation.of(list.occasion().authority())))
                .article(
                        "Điều 2.",
                        article.of(
                                paid(money),
                                "Giấy khen",
                                "quỹ thi đua, khen thưởng của %s".formatted(issuers.name(unit))))
                .article(
                        "Điều 3.",
                        "%s và %s có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./."
                                .formatted(responsible(unit), kinds))
                .foot(recipients(unit, day), signature.of(list, unit))
                .appendix(
                        false,
                        "Phụ lục",
                        "DANH SÁCH %s ĐƯỢC TẶNG GIẤY KHEN".formatted(kinds.toUpperCase(CommendedTable.VIETNAMESE)),
                        list.decision() == null
                                ? "(Kèm theo dự thảo Quyết định)"
                                : "(Kèm theo %s của %s)"
                                        .formatted(
                                                PaperWording.cited("Quyết định", list.decision()), seat.within(unit)));
        return CommendedTable.add(paper, entries)
                .closing("Ấn định danh sách: %s./.".formatted(counts))
                .build();
    }

    /** As it was called on the day of the decision. */
    private Unit unitOn(String code, LocalDate day) {
        return organization.require(code, day);
    }

    /** “Theo đề nghị của …” is the last one; the list has a code here, which is no number of a document. */
    private List<String> grounds(Unit unit, LocalDate day) {
        var all = new ArrayList<>(bases.on(day));
        all.add("Theo đề nghị của bộ phận phụ trách thi đua, khen thưởng %s".formatted(issuers.name(unit)));
        return all;
    }

    private String responsible(Unit unit) {
        return unit.kind().isLocality()
                ? "Chánh Văn phòng Hội đồng nhân dân và %s, thủ trưởng các cơ quan, đơn vị có liên quan"
                        .formatted(issuers.name(unit))
                : "Thủ trưởng các phòng, đơn vị thuộc, trực thuộc %s, các cơ quan, đơn vị có liên quan"
                        .formatted(issuers.name(unit));
    }

    private List<String> recipients(Unit unit, LocalDate day) {
        var all = new ArrayList<>(List.of("Như Điều 3;"));
        var appraiser = organization.holder(Function.APPRAISER, day);
        if (!appraiser.code().equals(unit.code())) {
            all.add("%s;".formatted(appraiser.name()));
        }
        all.add("Lưu: VT.");
        return all;
    }

    private static List<Paid> paid(CommendationMoney money) {
        return money.lines().stream()
                .flatMap(line -> Collections.nCopies(line.count(), new Paid(line.type(), line.each())).stream())
                .toList();
    }
}
