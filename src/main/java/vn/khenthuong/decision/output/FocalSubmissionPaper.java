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
import vn.khenthuong.decision.AwardListProcess.SignFocalSubmission;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.ListPapers;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.paper.LegalBases;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.round.Rounds;

/** The Tờ trình of the focal agency, with its list in the same file. */
@Component
class FocalSubmissionPaper implements PaperSource {

    private final ListPapers papers;
    private final AwardLists lists;
    private final Rounds rounds;
    private final Issuers issuers;
    private final LegalBases bases;
    private final Organization organization;
    private final Clock clock;

    FocalSubmissionPaper(
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
        return PaperKind.TO_TRINH_DAU_MOI;
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
        return papers.scanDesk(key, actor, Performer.FOCAL_OFFICER, Performer.FOCAL_HEAD);
    }

    private Optional<PaperOffer> offered(AwardListSnapshot list) {
        if (list.state() == AwardListState.CONSOLIDATING || list.live().isEmpty()) {
            return Optional.empty();
        }
        var signed = list.focalSubmission();
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
        var signed = list.focalSubmission();
        var day = signed == null ? LocalDate.ofInstant(clock.instant(), HomeZone.ID) : signed.date();
        var focal = organization.holder(Function.FOCAL_AGENCY, day);
        var appraiser = organization.holder(Function.APPRAISER, day);
        var dossiers = papers.inOrder(list.live());
        var grounds = new ArrayList<>(bases.on(day));
        if (list.minutes() != null) {
            grounds.add("Căn cứ %s của %s"
                    .formatted(
                            PaperWording.cited(
                                    "Biên bản họp xét", list.minutes().document()),
                            focal.name()));
        }
        var paper = Paper.named("Tờ trình đề nghị khen thưởng", focal.name(), clock.instant())
                .head(issuers.head(focal, "TTr", signed, day.getYear()))
                .kind("TỜ TRÌNH")
                .title("Về việc đề nghị tặng Bằng khen đợt %s".formatted(PaperWording.quoted(round.title())))
                .addressees(List.of("Chủ tịch Ủy ban nhân dân %s".formatted(issuers.province()), appraiser.name()))
                .bases(grounds)
                .body(
                        "%s đã tiếp nhận, thẩm tra hồ sơ của các đơn vị và đề nghị Chủ tịch Ủy ban nhân dân tỉnh xem xét, tặng Bằng khen cho %s (có danh sách kèm theo)."
                                .formatted(focal.name(), ListCounts.of(dossiers)))
                .body(
                        "Các trường hợp đề nghị đã được đối chiếu với tiêu chí và số lượng quy định tại Mục IV Kế hoạch của phong trào; hồ sơ của từng trường hợp được gửi kèm.");
        if (list.agreement() != null) {
            paper.body("Số lượng nêu trên có thỏa thuận tại %s."
                    .formatted(PaperWording.cited("văn bản", list.agreement())));
        }
        if (list.minimumReason() != null) {
            paper.body("Lý do đề nghị dưới mức tối thiểu: %s".formatted(list.minimumReason()));
        }
        paper.closing("Kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định./.")
                .foot(
                        List.of("Như trên;", "Lưu: VT."),
                        issuers.signed(
                                issuers.signature(focal),
                                list.code(),
                                line -> signed != null
                                        && Tasks.SIGN_FOCAL_SUBMISSION.is(line.step())
                                        && SignFocalSubmission.APPROVE.name().equals(line.outcome())))
                .appendix(
                        false,
                        "Phụ lục",
                        "DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
                        signed == null
                                ? "(Kèm theo dự thảo Tờ trình)"
                                : "(Kèm theo %s của %s)"
                                        .formatted(PaperWording.cited("Tờ trình", signed), focal.name()));
        CaseTable.add(
                paper,
                dossiers,
                "Nhóm tiêu chí",
                one -> one.snapshot().criteriaGroup().label());
        return paper.closing("Ấn định danh sách: %s./.".formatted(ListCounts.of(dossiers)))
                .build();
    }
}
