package vn.khenthuong.nomination.output;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.ScanDesk;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierSnapshot;
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
        places(covered)
                .ifPresent(places -> paper.body(
                        "Số lượng đề nghị tại Tờ trình này so với số lượng tối đa của đơn vị quy định tại Mục IV Kế hoạch của phong trào: %s."
                                .formatted(places)));
        paper.body(
                        "Các trường hợp nêu trên đã được %s họp xét, bỏ phiếu từng trường hợp; đối chiếu tiêu chí quy định tại khoản 1 Mục IV Kế hoạch của phong trào."
                                .formatted(issuers.council(unit)))
                .closing(
                        "Kính trình %s xem xét, %s./.".formatted(addressees.get(0), itself ? "quyết định" : "thẩm tra"))
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

    /** How many the paper names of how many the unit may; empty where the unit has no limit of its own. */
    private Optional<String> places(Covered covered) {
        var types = types(covered.dossiers());
        var places = types.stream()
                .distinct()
                .flatMap(type ->
                        quota
                                .limitsFor(
                                        covered.round().code(),
                                        covered.first().snapshot().unit(),
                                        type.name())
                                .stream())
                .filter(limit -> limit.scope() == QuotaScope.UNIT)
                .collect(Collectors.toMap(
                        QuotaLimit::id, limit -> places(limit, types), (first, same) -> first, LinkedHashMap::new));
        return places.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", places.values()));
    }

    private static String places(QuotaLimit limit, List<NomineeType> types) {
        return "%s/%s %s"
                .formatted(
                        PaperWording.count((int) types.stream()
                                .filter(type -> limit.nomineeTypes().contains(type.name()))
                                .count()),
                        PaperWording.count(limit.max()),
                        Arrays.stream(NomineeType.values())
                                .filter(type -> limit.nomineeTypes().contains(type.name()))
                                .map(type -> type.label().toLowerCase(VIETNAMESE))
                                .collect(Collectors.joining(", ")));
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
