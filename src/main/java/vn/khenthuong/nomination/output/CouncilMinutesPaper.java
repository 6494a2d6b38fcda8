package vn.khenthuong.nomination.output;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.correspondence.ScanDesk;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.VietnameseNumbers;
import vn.khenthuong.nomination.CouncilMinutes;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.NomineeCounts;
import vn.khenthuong.nomination.NomineeWording;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperBlock.Column;
import vn.khenthuong.paper.PaperBuilder;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.paper.SignatureBlock;

/**
 * The minutes of the meeting of a unit's council: one for all its dossiers with this number and day, votes per case. Place,
 * chair and discussion are not known here and are completed by hand.
 */
@Component
class CouncilMinutesPaper implements PaperSource {

    private static final String TO_BE_FILLED_IN = "………………………………………………………………";

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 8, Align.CENTER),
            new Column("Tên tập thể, cá nhân, hộ gia đình", 50, Align.LEFT),
            new Column("Hình thức đề nghị", 34, Align.LEFT),
            new Column("Đồng ý", 16, Align.CENTER),
            new Column("Không đồng ý hoặc ý kiến khác", 24, Align.CENTER),
            new Column("Tỷ lệ trên tổng số thành viên (%)", 26, Align.RIGHT));

    private final UnitPapers papers;
    private final DossierView view;
    private final Issuers issuers;
    private final Clock clock;

    CouncilMinutesPaper(UnitPapers papers, DossierView view, Issuers issuers, Clock clock) {
        this.papers = papers;
        this.view = view;
        this.issuers = issuers;
        this.clock = clock;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.BIEN_BAN;
    }

    @Override
    public List<PaperOffer> about(String subject, Actor reader) {
        return papers.about(kind(), subject, this::minutes, reader);
    }

    @Override
    public Optional<PaperOffer> find(String key, Actor reader) {
        return papers.find(kind(), key, this::minutes, reader);
    }

    private Optional<DocumentReference> minutes(DossierSnapshot dossier) {
        return Optional.ofNullable(view.show(dossier.number()).content().minutes())
                .map(CouncilMinutes::document);
    }

    @Override
    public Optional<ScanDesk> scanDesk(String key, Actor actor) {
        return papers.scanDesk(key, this::minutes, actor);
    }

    @Override
    public Paper content(String key) {
        var covered = papers.covered(key, this::minutes);
        var unit = covered.unit();
        var paper = Paper.named("Biên bản họp Hội đồng", issuers.name(unit), clock.instant());
        var meeting = covered.dossiers().stream()
                .map(dossier -> dossier.content().minutes())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        paper.field(
                "biên bản họp Hội đồng của đơn vị",
                meeting == null ? null : meeting.document().number());
        paper.head(issuers.headOfCouncil(unit, meeting.document()))
                .kind("BIÊN BẢN")
                .title("Họp xét, đề nghị khen thưởng đợt %s"
                        .formatted(PaperWording.quoted(covered.round().title())))
                .body("Thời gian bắt đầu: …… giờ ……, %s."
                        .formatted(PaperWording.date(meeting.document().date())))
                .body("Địa điểm: %s".formatted(TO_BE_FILLED_IN))
                .body("Thành phần: %s có %s thành viên; có mặt %s, vắng %s (trong đó %s gửi ý kiến bằng văn bản)."
                        .formatted(
                                issuers.council(unit),
                                PaperWording.count(meeting.members()),
                                PaperWording.count(meeting.present()),
                                PaperWording.count(meeting.members() - meeting.present()),
                                PaperWording.count(meeting.writtenOpinions())))
                .body("Chủ trì: %s".formatted(TO_BE_FILLED_IN))
                .body("Thư ký: %s".formatted(TO_BE_FILLED_IN))
                .heading("I. TIÊU CHÍ, SỐ LƯỢNG")
                .body(
                        "Hội đồng đối chiếu từng trường hợp với tiêu chí, đối tượng và số lượng quy định tại Mục IV Kế hoạch của phong trào.")
                .heading("II. Ý KIẾN THẢO LUẬN")
                .body(TO_BE_FILLED_IN)
                .heading("III. KẾT QUẢ BIỂU QUYẾT");
        votes(paper, covered.dossiers());
        return paper.heading("IV. KẾT LUẬN")
                .body("Hội đồng thống nhất đề nghị khen thưởng cho %s nêu trên."
                        .formatted(NomineeCounts.of(covered.dossiers().stream()
                                .map(dossier -> dossier.snapshot().nomineeType())
                                .toList())))
                .closing("Cuộc họp kết thúc vào …… giờ …… cùng ngày./.")
                .signatures(
                        List.of(SignatureBlock.ofHead("Thư ký"), SignatureBlock.ofHead("Chủ tọa")),
                        "(Ký, ghi rõ họ tên)",
                        null)
                .recipients(List.of("Thành viên Hội đồng;", "Lưu: VT."))
                .build();
    }

    private static void votes(PaperBuilder paper, List<DossierReading> dossiers) {
        var rows = new ArrayList<List<String>>();
        for (var dossier : dossiers) {
            var minutes = dossier.content().minutes();
            paper.field(
                    "biểu quyết về " + dossier.snapshot().nomineeName(),
                    minutes == null ? null : minutes.document().number());
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    NomineeWording.name(dossier),
                    dossier.snapshot().awardForm().label(),
                    PaperWording.count(minutes.votesFor()),
                    PaperWording.count(minutes.voices() - minutes.votesFor()),
                    VietnameseNumbers.of(minutes.shownPercentage())));
        }
        paper.table(COLUMNS, rows);
    }
}
