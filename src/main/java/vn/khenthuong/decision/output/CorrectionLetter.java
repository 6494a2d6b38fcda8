package vn.khenthuong.decision.output;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.decision.DecisionAmendment.Kind;
import vn.khenthuong.decision.ListPapers;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperWording;

/** The letter that corrects the layout of a decision: where, what was printed, what it is. */
@Component
class CorrectionLetter extends AmendmentPaper {

    private final Issuers issuers;
    private final Clock clock;

    CorrectionLetter(AmendmentPapers amendments, ListPapers papers, Issuers issuers, Clock clock) {
        super(PaperKind.DINH_CHINH, Kind.CORRECTION, amendments, papers);
        this.issuers = issuers;
        this.clock = clock;
    }

    @Override
    public Paper content(String key) {
        var correction = amendments().require(Kind.CORRECTION, key);
        var day = amendments().day(correction);
        var corrected = PaperWording.cited("Quyết định", amendments().decision(correction));
        var paper =
                Paper.named("Công văn đính chính", "Ủy ban nhân dân %s".formatted(issuers.province()), clock.instant());
        return paper.head(issuers.headOfProvinceLetter(
                        "V/v đính chính %s".formatted(corrected), correction.document(), day.getYear()))
                .addressees(List.of("Các cơ quan, đơn vị, tập thể, cá nhân, hộ gia đình nhận %s".formatted(corrected)))
                .body("Tại %s của %s đã in “%s”, nay đính chính là “%s”.\nLý do: %s."
                        .formatted(
                                paper.field("vị trí sai", correction.place()),
                                corrected,
                                paper.field("nội dung đã in", correction.before()),
                                paper.field("nội dung đúng", correction.after()),
                                PaperWording.withoutStop(paper.field("lý do", correction.reason()))))
                .closing("Ủy ban nhân dân %s thông báo để các cơ quan, đơn vị và cá nhân liên quan biết, thực hiện./."
                        .formatted(issuers.province()))
                .foot(
                        List.of("Như trên;", "CT, các PCT UBND tỉnh;", "Lưu: VT, TĐKT."),
                        amendments().signature(correction))
                .build();
    }
}
