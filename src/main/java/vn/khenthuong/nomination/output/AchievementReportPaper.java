package vn.khenthuong.nomination.output;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.Nominee;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.NomineeWording;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBlock;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.paper.SignatureBlock;

/**
 * The report of a nominee's achievements, from what the unit entered about collective, person or household. A collective reports
 * under its own name, below that of the body it is a part of, never under the letterhead of who proposes it; a person and a household
 * write themselves, under the name of the country alone. It is signed by
 * hand: neither number nor names below the signatures are known here.
 */
@Component
class AchievementReportPaper implements PaperSource {

    private static final SignatureBlock CONFIRMED = SignatureBlock.ofHead("Xác nhận của cấp trình khen thưởng");
    private static final SignatureBlock HEAD = SignatureBlock.ofHead("Thủ trưởng đơn vị");

    private final UnitPapers papers;
    private final Nominations nominations;
    private final DossierView view;
    private final Organization organization;
    private final Issuers issuers;
    private final Clock clock;

    AchievementReportPaper(
            UnitPapers papers,
            Nominations nominations,
            DossierView view,
            Organization organization,
            Issuers issuers,
            Clock clock) {
        this.papers = papers;
        this.nominations = nominations;
        this.view = view;
        this.organization = organization;
        this.issuers = issuers;
        this.clock = clock;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.BAO_CAO_THANH_TICH;
    }

    @Override
    public List<PaperOffer> about(String subject, Actor reader) {
        return find(subject, reader).stream().toList();
    }

    @Override
    public Optional<PaperOffer> find(String key, Actor reader) {
        return papers.readable(key, reader)
                .filter(dossier -> dossier.wasSubmitted() || dossier.state() == DossierState.PREPARED)
                .map(dossier -> new PaperOffer(
                        new PaperRef(kind(), dossier.number()),
                        dossier.nomineeName(),
                        null,
                        !dossier.wasSubmitted(),
                        List.of()));
    }

    @Override
    public Optional<PaperRef> preview(String task, String subject) {
        return Tasks.APPROVE_BY_UNIT.is(task) ? Optional.of(new PaperRef(kind(), subject)) : Optional.empty();
    }

    @Override
    public boolean mayRenew(String key, Actor actor) {
        return nominations
                .find(key)
                .filter(dossier -> papers.isOf(dossier, actor))
                .isPresent();
    }

    @Override
    public Paper content(String key) {
        var dossier = view.show(key);
        var snapshot = dossier.snapshot();
        var unit = organization.require(snapshot.unit());
        var type = snapshot.nomineeType();
        var paper = Paper.named(
                "Báo cáo thành tích của %s".formatted(snapshot.nomineeName()), snapshot.nomineeName(), clock.instant());
        var head = head(Nominee.of(dossier), unit, year(snapshot));
        (type == NomineeType.COLLECTIVE ? paper.head(head) : paper.headOfPerson(head.dated()))
                .kind("BÁO CÁO THÀNH TÍCH")
                .title("Đề nghị tặng %s".formatted(snapshot.awardForm().label()))
                .remark("%s: %s".formatted(called(type), NomineeWording.of(dossier)));
        var facts = new AchievementFacts(paper, dossier);
        paper.heading(
                type == NomineeType.COLLECTIVE ? "I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH" : "I. SƠ LƯỢC LÝ LỊCH, HOÀN CẢNH");
        facts.profile();
        paper.heading("II. THÀNH TÍCH ĐẠT ĐƯỢC%s".formatted(period(dossier)));
        facts.achievement();
        paper.heading("III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG");
        facts.earlierAwards();
        return switch (type) {
            case COLLECTIVE ->
                paper.signatures(List.of(CONFIRMED, HEAD), null, null).build();
            case INDIVIDUAL ->
                paper.signatures(
                                List.of(
                                        SignatureBlock.ofHead("Thủ trưởng đơn vị xác nhận, đề nghị"),
                                        SignatureBlock.ofHead("Người báo cáo thành tích")),
                                null,
                                null)
                        .signatures(List.of(CONFIRMED), null, null)
                        .build();
            case HOUSEHOLD ->
                paper.signatures(
                                List.of(
                                        SignatureBlock.ofHead("Xác nhận của Ủy ban nhân dân cấp xã"),
                                        SignatureBlock.ofHead("Đại diện hộ gia đình")),
                                null,
                                null)
                        .signatures(List.of(CONFIRMED), null, null)
                        .build();
        };
    }

    /** The unit itself has its letterhead; of anybody else only the name is known, and that its number is of its own. */
    private PaperBlock.Head head(Nominee nominee, Unit unit, int year) {
        var own = issuers.head(unit, "BC", null, year);
        return NameKey.of(nominee.name()).equals(NameKey.of(issuers.name(unit)))
                        || NameKey.of(nominee.name()).equals(NameKey.of(unit.name()))
                ? own
                : new PaperBlock.Head(
                        nominee.body().stream().toList(),
                        List.of(nominee.name()),
                        PaperWording.number(null, "BC"),
                        null,
                        null,
                        own.dated());
    }

    /** Of its signature; before that, of today. */
    private int year(DossierSnapshot dossier) {
        var moment = dossier.wasSubmitted() ? dossier.submittedAt() : clock.instant();
        return LocalDate.ofInstant(moment, HomeZone.ID).getYear();
    }

    private static String called(NomineeType type) {
        return switch (type) {
            case COLLECTIVE -> "Tên tập thể đề nghị";
            case INDIVIDUAL -> "Tên cá nhân, chức vụ và đơn vị đề nghị";
            case HOUSEHOLD -> "Hộ gia đình đề nghị";
        };
    }

    private static String period(DossierReading dossier) {
        var achievement = dossier.content().achievement();
        return achievement == null || achievement.from() == null || achievement.to() == null
                ? ""
                : " (TỪ NGÀY %s ĐẾN NGÀY %s)"
                        .formatted(
                                PaperWording.shortDate(achievement.from()), PaperWording.shortDate(achievement.to()));
    }
}
