package vn.khenthuong.nomination.output;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperFacts;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.ScanDesk;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.LimitWording;
import vn.khenthuong.nomination.NomineeCounts;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.NomineeWording;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.paper.LegalBases;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBuilder;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaScope;
import vn.khenthuong.round.Guidance;

/** A unit's Tờ trình for any number of its dossiers, with their list in the same file. */
@Component
class SubmissionPaper extends UnitPaper {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final LegalBases bases;
    private final Guidance guidance;
    private final Organization organization;
    private final QuotaLedger quota;

    SubmissionPaper(
            UnitPapers papers,
            Issuers issuers,
            LegalBases bases,
            Guidance guidance,
            Organization organization,
            QuotaLedger quota,
            Clock clock) {
        super(PaperKind.TO_TRINH, papers, issuers, clock);
        this.bases = bases;
        this.guidance = guidance;
        this.organization = organization;
        this.quota = quota;
    }

    @Override
    Optional<DocumentReference> reference(DossierSnapshot dossier) {
        return Optional.ofNullable(dossier.document());
    }

    /**
     * Number, date and whom it names, with what its list says of them; how many places were in use is what it said on its day, and
     * goes on changing.
     */
    @Override
    public PaperFacts facts(String key) {
        var covered = papers().covered(key, this::reference);
        return new PaperFacts(
                covered.dossiers().stream()
                        .map(one -> one.snapshot().nomineeName())
                        .toList(),
                Stream.concat(
                                Stream.of(String.valueOf(covered.document())),
                                covered.dossiers().stream().map(SubmissionPaper::aboutOne))
                        .toList());
    }

    private static String aboutOne(DossierReading dossier) {
        var content = dossier.content();
        return Stream.of(
                        dossier.snapshot().number(),
                        dossier.snapshot().awardForm(),
                        content.profile(),
                        content.minutes(),
                        content.achievement())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    @Override
    public Optional<ScanDesk> scanDesk(String key, Actor actor) {
        return papers().scanDesk(key, this::reference, actor);
    }

    @Override
    Paper content(Covered covered) {
        var issuers = issuers();
        var unit = covered.unit();
        var signed = covered.document();
        var day = signed == null ? LocalDate.ofInstant(clock().instant(), HomeZone.ID) : signed.date();
        var focal = organization.holder(Function.FOCAL_AGENCY, day);
        var itself = unit.code().equals(focal.code());
        var addressees = itself ? aboveFocal(day) : List.of(focal.name());
        var paper = Paper.named(name(signed), issuers.name(unit), clock().instant());
        paper.head(issuers.head(unit, "TTr", signed, day.getYear()))
                .kind("TỜ TRÌNH")
                .title("Về việc đề nghị khen thưởng đợt %s"
                        .formatted(PaperWording.quoted(covered.round().title())))
                .addressees(addressees)
                .bases(bases(paper, covered, day))
                .body("%s kính đề nghị %s xem xét, khen thưởng cho %s (có danh sách kèm theo), cụ thể:"
                        .formatted(
                                issuers.name(unit),
                                itself ? addressees.get(0) : focal.name() + " trình cấp có thẩm quyền",
                                counts(covered)));
        byForm(covered)
                .forEach((form, dossiers) -> paper.body("- Tặng %s cho %s: %s."
                        .formatted(form.label(), NomineeCounts.of(types(dossiers)), names(dossiers))));
        places(covered).ifPresent(paper::body);
        declare(paper, covered);
        paper.closing("Kính trình %s xem xét, %s./.".formatted(addressees.get(0), itself ? "quyết định" : "thẩm tra"))
                .foot(
                        List.of("Như trên;", "%s;".formatted(issuers.leaders(unit)), "Lưu: VT, TĐKT."),
                        signature(covered))
                .appendix(true, "Phụ lục", "DANH SÁCH TRÍCH NGANG ĐỀ NGHỊ KHEN THƯỞNG", belongsTo(signed, covered));
        SummaryTable.add(paper, covered.dossiers());
        return paper.closing("Ấn định danh sách: %s./.".formatted(counts(covered)))
                .build();
    }

    /** The focal agency has its own cases go where its list goes: nobody writes to himself. */
    private List<String> aboveFocal(LocalDate day) {
        return List.of(
                "Chủ tịch Ủy ban nhân dân %s".formatted(issuers().province()),
                organization.holder(Function.APPRAISER, day).name());
    }

    /** The law with the plan, the guidance of the round, what the unit's own council said. */
    private List<String> bases(PaperBuilder paper, Covered covered, LocalDate day) {
        var all = new ArrayList<>(bases.on(day));
        guidance.of(covered.round().code())
                .map(one -> "Căn cứ %s của %s".formatted(PaperWording.cited("Hướng dẫn", one.document()), one.issuer()))
                .ifPresent(all::add);
        covered.dossiers().stream()
                .map(dossier -> dossier.content().minutes())
                .map(minutes ->
                        minutes == null ? null : PaperWording.cited("Biên bản họp Hội đồng", minutes.document()))
                .map(minutes -> "Căn cứ %s của %s"
                        .formatted(
                                paper.field("biên bản họp Hội đồng của đơn vị", minutes),
                                issuers().council(covered.unit())))
                .distinct()
                .forEach(all::add);
        return all;
    }

    /** What the head declares with his signature: which standards are met, and that nothing is pending against anybody. */
    private void declare(PaperBuilder paper, Covered covered) {
        var unproven = covered.dossiers().stream()
                .filter(one -> one.criteria() != null && !one.criteria().meetsEveryTest())
                .toList();
        paper.body(
                "Các trường hợp nêu trên đã được %s họp xét, bỏ phiếu từng trường hợp; đáp ứng tiêu chí quy định tại khoản 1 và tiêu chuẩn khen thưởng quy định tại điểm b khoản 2 Mục IV Kế hoạch của phong trào%s."
                        .formatted(
                                issuers().council(covered.unit()),
                                unproven.isEmpty()
                                        ? ""
                                        : ", trừ tiêu chí định lượng chưa đạt hoặc chưa chứng minh được ở đợt này của %s (số liệu, giải trình có trong hồ sơ)"
                                                .formatted(unproven.stream()
                                                        .map(NomineeWording::name)
                                                        .collect(Collectors.joining("; ")))));
        if (covered.dossiers().stream().noneMatch(one -> one.snapshot().onHold())) {
            paper.body(
                    "Đến ngày trình, không trường hợp nào nêu trên đang bị xem xét, thi hành kỷ luật, đang bị thanh tra, kiểm tra hoặc có khiếu nại, tố cáo đang được xem xét, giải quyết.");
        }
    }

    /**
     * How many the unit has proposed, here and before, of how many it may; empty where it has no limit of its own. What it proposed
     * before and whose place was given back does not count.
     */
    private Optional<String> places(Covered covered) {
        var limits = limits(covered);
        if (limits.isEmpty()) {
            return Optional.empty();
        }
        var before = before(covered, limits);
        var types = types(covered.dossiers());
        return Optional.of("Số lượng đề nghị tại Tờ trình này%s so với số lượng tối đa của đơn vị %s: %s."
                .formatted(
                        before.isEmpty() ? "" : " cùng các trường hợp đơn vị đã trình trước đó trong đợt",
                        LimitWording.source(limits),
                        limits.stream()
                                .map(limit -> places(limit, types, before))
                                .collect(Collectors.joining("; "))));
    }

    private Collection<QuotaLimit> limits(Covered covered) {
        return types(covered.dossiers()).stream()
                .distinct()
                .flatMap(type ->
                        quota
                                .limitsFor(
                                        covered.round().code(),
                                        covered.first().snapshot().unit(),
                                        type.name())
                                .stream())
                .filter(limit -> limit.scope() == QuotaScope.UNIT)
                .collect(Collectors.toMap(QuotaLimit::id, limit -> limit, (first, same) -> first, LinkedHashMap::new))
                .values();
    }

    private List<DossierSnapshot> before(Covered covered, Collection<QuotaLimit> limits) {
        var submitted = papers().submittedBefore(covered);
        var holding =
                quota.holding(submitted.stream().map(DossierSnapshot::number).toList());
        return submitted.stream()
                .filter(one -> holding.contains(one.number()) && limits.stream().anyMatch(one::countsAgainst))
                .toList();
    }

    private static String places(QuotaLimit limit, List<NomineeType> types, List<DossierSnapshot> before) {
        var here = types.stream()
                .filter(type -> limit.nomineeTypes().contains(type.name()))
                .count();
        var earlier = before.stream().filter(one -> one.countsAgainst(limit)).count();
        return "%s/%s %s%s"
                .formatted(
                        PaperWording.count(here + earlier),
                        PaperWording.count(limit.max()),
                        Arrays.stream(NomineeType.values())
                                .filter(type -> limit.nomineeTypes().contains(type.name()))
                                .map(type -> type.label().toLowerCase(VIETNAMESE))
                                .collect(Collectors.joining(", ")),
                        LimitWording.beside(limit));
    }

    private static Map<AwardForm, List<DossierReading>> byForm(Covered covered) {
        return covered.dossiers().stream()
                .collect(Collectors.groupingBy(
                        dossier -> dossier.snapshot().awardForm(), LinkedHashMap::new, Collectors.toList()));
    }

    private static List<NomineeType> types(List<DossierReading> dossiers) {
        return dossiers.stream()
                .map(DossierReading::snapshot)
                .map(DossierSnapshot::nomineeType)
                .toList();
    }

    private static String names(List<DossierReading> dossiers) {
        return dossiers.stream().map(NomineeWording::of).collect(Collectors.joining("; "));
    }

    private String belongsTo(DocumentReference signed, Covered covered) {
        return signed == null
                ? "(Kèm theo dự thảo Tờ trình)"
                : "(Kèm theo %s của %s)"
                        .formatted(
                                PaperWording.cited("Tờ trình", signed),
                                issuers().name(covered.unit()));
    }

    private static String name(DocumentReference signed) {
        return signed == null ? "Tờ trình đề nghị khen thưởng" : "Tờ trình số %s".formatted(signed.number());
    }
}
