package vn.khenthuong.decision.output;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.correspondence.ScanDesk;
import vn.khenthuong.decision.AwardListProcess.SignAppraisalSubmission;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.ListPapers;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.paper.LegalBases;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.round.Rounds;

/** The Tờ trình of Home Affairs to the Chair: what is proposed, what is not and why. */
@Component
class AppraisalSubmissionPaper implements PaperSource {

    private final ListPapers papers;
    private final AwardLists lists;
    private final Rounds rounds;
    private final Issuers issuers;
    private final LegalBases bases;
    private final Organization organization;
    private final Clock clock;

    AppraisalSubmissionPaper(
            ListPapers papers,
            AwardLists lists,
            Rounds rounds,
            Issuers issuers,
            LegalBases bases,
            Organization organization,
            Clock clock) {
        this.papers = papers;
        this.lists = lists;
        this.rounds = rounds;
        this.issuers = issuers;
        this.bases = bases;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.TO_TRINH_THAM_DINH;
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
        return papers.scanDesk(key, actor, Performer.APPRAISAL_OFFICER, Performer.APPRAISAL_HEAD);
    }

    private Optional<PaperOffer> offered(AwardListSnapshot list) {
        var signed = list.appraisalSubmission();
        if (signed == null && list.state() != AwardListState.RECEIVED
                || list.live().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PaperOffer(
                new PaperRef(kind(), list.code()),
                "Danh sách %s".formatted(list.code()),
                signed,
                signed == null,
                List.of()));
    }

    @Override
    public Paper content(String key) {
        var list = lists.require(key);
        var round = rounds.require(list.round());
        var signed = list.appraisalSubmission();
        var day = signed == null ? LocalDate.ofInstant(clock.instant(), HomeZone.ID) : signed.date();
        var appraiser = organization.holder(Function.APPRAISER, day);
        var proposed = papers.inOrder(list.live()).stream()
                .filter(dossier -> dossier.snapshot().refusal() == null)
                .toList();
        var refused = papers
                .inOrder(list.entries().stream()
                        .filter(entry -> entry.listed())
                        .map(entry -> entry.dossier())
                        .toList())
                .stream()
                .filter(dossier -> dossier.snapshot().refusal() != null)
                .toList();
        var grounds = new ArrayList<>(bases.on(day));
        if (list.focalSubmission() != null) {
            grounds.add("Xét %s của %s"
                    .formatted(
                            PaperWording.cited("Tờ trình", list.focalSubmission()),
                            organization
                                    .holder(
                                            Function.FOCAL_AGENCY,
                                            list.focalSubmission().date())
                                    .name()));
        }
        var paper = Paper.named("Tờ trình đề nghị tặng Bằng khen", appraiser.name(), clock.instant())
                .head(issuers.head(appraiser, "TTr", signed, day.getYear()))
                .kind("TỜ TRÌNH")
                .title("Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh đợt %s"
                        .formatted(PaperWording.quoted(round.title())))
                .addressees(List.of("Chủ tịch Ủy ban nhân dân %s".formatted(issuers.province())))
                .bases(grounds)
                .body(
                        "%s đã thẩm định hồ sơ và kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định tặng Bằng khen cho %s (có danh sách và dự thảo Quyết định kèm theo)."
                                .formatted(appraiser.name(), ListCounts.of(proposed)));
        if (!refused.isEmpty()) {
            paper.body("Không đề nghị khen thưởng %s:".formatted(ListCounts.of(refused)));
            CaseTable.add(
                    paper, refused, "Lý do", one -> one.snapshot().refusal().reason());
        }
        paper.body(
                        "Tiền thưởng kèm theo Bằng khen thực hiện theo quy định của pháp luật về thi đua, khen thưởng tại ngày quyết định.")
                .closing("Kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định./.")
                .foot(
                        List.of("Như trên;", "Lưu: VT, TĐKT."),
                        issuers.signed(
                                issuers.signature(appraiser),
                                list.code(),
                                line -> signed != null
                                        && Tasks.SIGN_APPRAISAL_SUBMISSION.is(line.step())
                                        && SignAppraisalSubmission.SUBMIT.name().equals(line.outcome())))
                .appendix(
                        false,
                        "Phụ lục",
                        "DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
                        signed == null
                                ? "(Kèm theo dự thảo Tờ trình)"
                                : "(Kèm theo %s của %s)"
                                        .formatted(PaperWording.cited("Tờ trình", signed), appraiser.name()));
        CaseTable.add(paper, proposed, "Ý kiến thẩm định", AppraisalSubmissionPaper::opinion);
        return paper.closing("Ấn định danh sách: %s./.".formatted(ListCounts.of(proposed)))
                .build();
    }

    private static String opinion(DossierReading dossier) {
        var appraisal = dossier.snapshot().appraisal();
        return appraisal == null || appraisal.remark() == null ? "Đủ điều kiện" : appraisal.remark();
    }
}
