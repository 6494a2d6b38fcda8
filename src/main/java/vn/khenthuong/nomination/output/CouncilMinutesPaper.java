package vn.khenthuong.nomination.output;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.CouncilSession;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.ScanDesk;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.VietnameseNumbers;
import vn.khenthuong.nomination.CouncilMinutes;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.NomineeWording;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperBlock.Column;
import vn.khenthuong.paper.PaperBuilder;
import vn.khenthuong.paper.PaperWording;

/**
 * The minutes of the meeting of a unit's council: one for all its dossiers with this number and day, votes per case. Place,
 * chair and discussion are not known here and are completed by hand.
 */
@Component
class CouncilMinutesPaper extends UnitPaper {

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 8, Align.CENTER),
            new Column("Tên tập thể, cá nhân, hộ gia đình", 50, Align.LEFT),
            new Column("Hình thức đề nghị", 34, Align.LEFT),
            new Column("Đồng ý", 16, Align.CENTER),
            new Column("Không đồng ý hoặc ý kiến khác", 24, Align.CENTER),
            new Column("Tỷ lệ trên tổng số thành viên (%)", 26, Align.RIGHT));

    private final DossierView view;

    CouncilMinutesPaper(UnitPapers papers, DossierView view, Issuers issuers, Clock clock) {
        super(PaperKind.BIEN_BAN, papers, issuers, clock);
        this.view = view;
    }

    @Override
    Optional<DocumentReference> reference(DossierSnapshot dossier) {
        return Optional.ofNullable(view.show(dossier.number()).content().minutes())
                .map(CouncilMinutes::document);
    }

    @Override
    public Optional<ScanDesk> scanDesk(String key, Actor actor) {
        return papers().scanDesk(key, this::reference, actor);
    }

    @Override
    Paper content(Covered covered) {
        var issuers = issuers();
        var unit = covered.unit();
        var paper = Paper.named("Biên bản họp Hội đồng", issuers.name(unit), clock().instant());
        var meeting = covered.dossiers().stream()
                .map(dossier -> dossier.content().minutes())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        paper.field(
                "biên bản họp Hội đồng của đơn vị",
                meeting == null ? null : meeting.document().number());
        new CouncilSession(meeting.document(), meeting.members(), meeting.present(), meeting.writtenOpinions())
                .open(
                        paper,
                        issuers,
                        unit,
                        "Họp xét, đề nghị khen thưởng đợt %s"
                                .formatted(PaperWording.quoted(covered.round().title())))
                .heading("I. TIÊU CHÍ, SỐ LƯỢNG")
                .body(
                        "Hội đồng đối chiếu từng trường hợp với tiêu chí, đối tượng và số lượng quy định tại Mục IV Kế hoạch của phong trào.")
                .heading("II. Ý KIẾN THẢO LUẬN")
                .body(PaperWording.LINE)
                .heading("III. KẾT QUẢ BIỂU QUYẾT");
        votes(paper, covered.dossiers());
        paper.heading("IV. KẾT LUẬN")
                .body("Hội đồng thống nhất đề nghị khen thưởng cho %s nêu trên.".formatted(counts(covered)));
        return CouncilSession.close(paper).build();
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
