package vn.khenthuong.award.output;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.award.Dong;
import vn.khenthuong.award.ExpectedRewards;
import vn.khenthuong.award.MoneyArticle;
import vn.khenthuong.award.Reward;
import vn.khenthuong.award.Rewards;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperFacts;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.correspondence.ScanDesk;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.ChairSignature;
import vn.khenthuong.decision.IssuedDecision;
import vn.khenthuong.decision.ListPapers;
import vn.khenthuong.decision.VerificationCodes;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.NomineeCounts;
import vn.khenthuong.nomination.NomineeWording;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.SeatTitle;
import vn.khenthuong.organization.Work;
import vn.khenthuong.paper.LegalBases;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.round.Achievements;

/** The decision of the Chair, with the rewarded and their money in its appendix. */
@Component
class DecisionPaper implements PaperSource {

    private final ListPapers papers;
    private final AwardLists lists;
    private final Rewards rewards;
    private final MoneyArticle money;
    private final Issuers issuers;
    private final LegalBases bases;
    private final Organization organization;
    private final VerificationCodes codes;
    private final Achievements achievements;
    private final ExpectedRewards expected;
    private final Clock clock;

    DecisionPaper(
            ListPapers papers,
            AwardLists lists,
            Rewards rewards,
            MoneyArticle money,
            Issuers issuers,
            LegalBases bases,
            Organization organization,
            VerificationCodes codes,
            Achievements achievements,
            ExpectedRewards expected,
            Clock clock) {
        this.papers = papers;
        this.lists = lists;
        this.rewards = rewards;
        this.money = money;
        this.issuers = issuers;
        this.bases = bases;
        this.organization = organization;
        this.codes = codes;
        this.achievements = achievements;
        this.expected = expected;
        this.clock = clock;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.QUYET_DINH;
    }

    @Override
    public List<PaperOffer> about(String subject, Actor reader) {
        return papers.about(subject, reader, this::offered);
    }

    @Override
    public Optional<PaperOffer> find(String key, Actor reader) {
        return papers.find(key, reader).flatMap(this::offered);
    }

    @Override
    public Optional<ScanDesk> scanDesk(String key, Actor actor) {
        return papers.scanDesk(key, actor, Performer.CLERK);
    }

    @Override
    public Optional<PaperRef> preview(String task, String subject) {
        return Stream.of(Tasks.CHECK_BY_OFFICE, Tasks.DECIDE, Tasks.ISSUE_DECISION)
                        .anyMatch(step -> step.is(task))
                ? Optional.of(new PaperRef(kind(), subject))
                : Optional.empty();
    }

    @Override
    public boolean mayRenew(String key, Actor actor) {
        return organization.performs(actor, Performer.CLERK, null, day(Optional.empty()), Work.LISTS);
    }

    /** Before the Chair has decided it names whoever is submitted. */
    private Optional<PaperOffer> offered(AwardListSnapshot list) {
        var exists = switch (list.state()) {
            case SUBMITTED, DECIDED, ISSUED -> !list.toBeRewarded().isEmpty();
            case CONSOLIDATING, PROPOSED, SIGNED, RECEIVED, EMPTY -> false;
        };
        if (!exists) {
            return Optional.empty();
        }
        var signed = signed(list);
        return Optional.of(new PaperOffer(
                new PaperRef(kind(), list.code()),
                "Danh sách %s".formatted(list.code()),
                signed.orElse(null),
                signed.isEmpty(),
                warnings(list, day(signed))));
    }

    /** The law that changed between submission and decision, and that which changed before a decision of an earlier date was numbered. */
    private List<String> warnings(AwardListSnapshot list, LocalDate day) {
        var warnings = new ArrayList<>(bases.warnings(firstSubmission(list), day));
        issued(list)
                .map(decision -> LocalDate.ofInstant(decision.issuedAt(), HomeZone.ID))
                .ifPresent(numbered -> warnings.addAll(bases.expired(day, numbered)));
        return warnings;
    }

    @Override
    public Paper content(String key) {
        var list = lists.require(key);
        var signed = signed(list);
        var day = day(signed);
        var dossiers = papers.inOrder(list.toBeRewarded());
        var paid =
                rewards(list, dossiers, day).stream().collect(Collectors.toMap(Reward::dossier, Function.identity()));
        var achievement = achievements.of(list.round());
        var counts = NomineeCounts.of(dossiers.stream()
                .map(dossier -> dossier.snapshot().nomineeType())
                .toList());
        var issuer = "Ủy ban nhân dân %s".formatted(issuers.province());
        var paper = Paper.named("Quyết định tặng Bằng khen", issuer, clock.instant())
                .head(issuers.headOfProvince("QĐ", signed.orElse(null), day.getYear()))
                .kind("QUYẾT ĐỊNH")
                .title("Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh")
                .authority("CHỦ TỊCH ỦY BAN NHÂN DÂN %s"
                        .formatted(issuers.province().toUpperCase(RewardedTable.VIETNAMESE)))
                .bases(grounds(list, day))
                .authority("QUYẾT ĐỊNH:")
                .article(
                        "Điều 1.",
                        "Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho %s (có danh sách kèm theo), %s."
                                .formatted(counts, achievement))
                .article(
                        "Điều 2.",
                        money.of(paid.values(), "Bằng khen")
                                + (signed.isPresent() ? "" : asOf(day, without(dossiers, paid))));
        paper.article(
                        "Điều 3.",
                        "Chánh Văn phòng Ủy ban nhân dân tỉnh, %s, thủ trưởng các cơ quan, đơn vị liên quan và các tập thể, cá nhân, hộ gia đình có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./."
                                .formatted(appraiserHead(day)))
                .foot(
                        List.of("Như Điều 3;", "CT, các PCT UBND tỉnh;", "Lưu: VT, TĐKT."),
                        issuers.signed(
                                Issuers.chair(), list.code(), line -> signed.isPresent() && ChairSignature.is(line)));
        codes.codeOf(list.code()).ifPresent(code -> paper.code(code, codes.addressOf(code)));
        paper.appendix(
                false,
                "Phụ lục",
                "DANH SÁCH ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
                signed.map(document -> "(Kèm theo %s của Chủ tịch Ủy ban nhân dân tỉnh)"
                                .formatted(PaperWording.cited("Quyết định", document)))
                        .orElse("(Kèm theo dự thảo Quyết định)"));
        paper.remark(capital(achievement));
        return RewardedTable.add(paper, dossiers, paid, issuers.province())
                .closing("Ấn định danh sách: %s./.".formatted(counts))
                .build();
    }

    /** Names, amounts, number and date; what else it says of the rewarded counts where it was kept. */
    @Override
    public PaperFacts facts(String key) {
        var list = lists.require(key);
        var signed = signed(list);
        var dossiers = papers.inOrder(list.toBeRewarded());
        var printed = new ArrayList<String>();
        signed.map(DocumentReference::number).map(PaperWording::number).ifPresent(printed::add);
        dossiers.forEach(dossier -> printed.add(dossier.snapshot().nomineeName()));
        var rewards = rewards(list, dossiers, day(signed));
        rewards.stream()
                .filter(reward -> reward.amount() != null)
                .map(reward -> Dong.of(reward.amount()))
                .distinct()
                .forEach(printed::add);
        var others = new ArrayList<String>();
        signed.map(DocumentReference::date).map(String::valueOf).ifPresent(others::add);
        others.add(String.valueOf(list.appraisalSubmission()));
        dossiers.forEach(dossier -> others.add("%s %s %s"
                .formatted(dossier.snapshot().number(), dossier.content().profile(), dossier.unitName())));
        rewards.forEach(reward -> others.add("%s %s %s"
                .formatted(
                        reward.dossier(),
                        reward.amount(),
                        reward.source() == null ? null : reward.source().code())));
        return new PaperFacts(printed, others);
    }

    /** Before it is issued, what it would be today. */
    private List<Reward> rewards(AwardListSnapshot list, List<DossierReading> dossiers, LocalDate day) {
        return list.state() == AwardListState.ISSUED
                ? rewards.ofDecision(list.code())
                : expected.of(
                        list.code(),
                        dossiers.stream().map(DossierReading::snapshot).toList(),
                        day);
    }

    /** @param without names of those whose amount nobody knows yet */
    private static String asOf(LocalDate day, List<String> without) {
        return " (Dự thảo: mức tiền thưởng tính theo %s; mức chính thức tính theo ngày ký Quyết định.%s)"
                .formatted(
                        PaperWording.date(day),
                        without.isEmpty()
                                ? ""
                                : " Phải có mức tiền thưởng của %s trước khi cấp số."
                                        .formatted(String.join("; ", without)));
    }

    private static List<String> without(List<DossierReading> dossiers, Map<String, Reward> paid) {
        return dossiers.stream()
                .filter(dossier -> paid.get(dossier.snapshot().number()).amount() == null)
                .map(NomineeWording::name)
                .toList();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(RewardedTable.VIETNAMESE) + text.substring(1);
    }

    /** “Theo đề nghị của …” is the last one. */
    private List<String> grounds(AwardListSnapshot list, LocalDate day) {
        var all = new ArrayList<>(bases.on(day));
        if (list.appraisalSubmission() != null) {
            all.add("Theo đề nghị của %s tại %s"
                    .formatted(
                            appraiserHead(list.appraisalSubmission().date()),
                            PaperWording.cited("Tờ trình", list.appraisalSubmission())));
        }
        return all;
    }

    private String appraiserHead(LocalDate day) {
        var appraiser = organization.holder(vn.khenthuong.organization.Function.APPRAISER, day);
        return SeatTitle.of(appraiser).within(appraiser);
    }

    private Optional<DocumentReference> signed(AwardListSnapshot list) {
        return issued(list).map(IssuedDecision::document);
    }

    private Optional<IssuedDecision> issued(AwardListSnapshot list) {
        return list.state() == AwardListState.ISSUED
                ? lists.published(list.round()).stream()
                        .filter(decision -> decision.list().equals(list.code()))
                        .findFirst()
                : Optional.empty();
    }

    private LocalDate firstSubmission(AwardListSnapshot list) {
        return papers.inOrder(list.toBeRewarded()).stream()
                .map(DossierReading::snapshot)
                .filter(dossier -> dossier.wasSubmitted())
                .map(dossier -> LocalDate.ofInstant(dossier.submittedAt(), HomeZone.ID))
                .min(LocalDate::compareTo)
                .orElseGet(() -> day(Optional.empty()));
    }

    private LocalDate day(Optional<DocumentReference> signed) {
        return signed.map(DocumentReference::date).orElseGet(() -> LocalDate.ofInstant(clock.instant(), HomeZone.ID));
    }
}
