package vn.khenthuong.decision.output;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.decision.CertificateStanding;
import vn.khenthuong.decision.DecisionAmendment;
import vn.khenthuong.decision.DecisionAmendment.Kind;
import vn.khenthuong.decision.ListPapers;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.SeatTitle;
import vn.khenthuong.paper.LegalBases;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperWording;

/** The decision of the Chair that puts a name in another one right: the old text, the new one. */
@Component
class AmendingDecisionPaper extends AmendmentPaper {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    /** Filled in by hand where nobody entered it. */
    private static final String OPEN_SUBMISSION = "Tờ trình số %s ngày %s tháng %s năm %s"
            .formatted(PaperWording.ROOM, PaperWording.ROOM, PaperWording.ROOM, PaperWording.ROOM);

    private final Issuers issuers;
    private final LegalBases bases;
    private final Organization organization;
    private final CertificateStanding certificates;
    private final Clock clock;

    AmendingDecisionPaper(
            AmendmentPapers amendments,
            ListPapers papers,
            Issuers issuers,
            LegalBases bases,
            Organization organization,
            CertificateStanding certificates,
            Clock clock) {
        super(PaperKind.QUYET_DINH_SUA_DOI, Kind.AMENDMENT, amendments, papers);
        this.issuers = issuers;
        this.bases = bases;
        this.organization = organization;
        this.certificates = certificates;
        this.clock = clock;
    }

    @Override
    public Paper content(String key) {
        var amendment = amendments().require(Kind.AMENDMENT, key);
        var day = amendments().day(amendment);
        var amended = PaperWording.cited("Quyết định", amendments().decision(amendment));
        var appraiser = organization.holder(Function.APPRAISER, day);
        var head = SeatTitle.of(appraiser).within(appraiser);
        var grounds = new ArrayList<>(bases.on(day));
        grounds.add("Theo đề nghị của %s tại %s"
                .formatted(
                        head,
                        amendment.submission() == null
                                ? OPEN_SUBMISSION
                                : PaperWording.cited("Tờ trình", amendment.submission())));
        var amendedOne = amendments().amended(amendment);
        var place = amendedOne.place();
        var paper =
                Paper.named("Quyết định sửa đổi", "Ủy ban nhân dân %s".formatted(issuers.province()), clock.instant());
        return paper.head(issuers.headOfProvince("QĐ", amendment.document(), day.getYear()))
                .kind("QUYẾT ĐỊNH")
                .title("Sửa đổi %s của Chủ tịch Ủy ban nhân dân tỉnh".formatted(amended))
                .authority("CHỦ TỊCH ỦY BAN NHÂN DÂN %s"
                        .formatted(issuers.province().toUpperCase(VIETNAMESE)))
                .bases(grounds)
                .authority("QUYẾT ĐỊNH:")
                .article(
                        "Điều 1.",
                        "Sửa đổi tên đối tượng được tặng Bằng khen tại số thứ tự %d mục %s (%s) Phụ lục kèm theo %s của Chủ tịch Ủy ban nhân dân tỉnh như sau: “%s” sửa thành “%s”.\nLý do: %s."
                                .formatted(
                                        place.number(),
                                        place.part(),
                                        place.type().label().toLowerCase(VIETNAMESE),
                                        amended,
                                        named(amendedOne, paper.field("tên đã ghi", amendment.before())),
                                        named(amendedOne, paper.field("tên đúng", amendment.after())),
                                        PaperWording.withoutStop(paper.field("lý do", amendment.reason()))))
                .article(
                        "Điều 2.",
                        "Các nội dung khác của %s không thay đổi; %s.".formatted(amended, certificate(amendment)))
                .article(
                        "Điều 3.",
                        "Chánh Văn phòng Ủy ban nhân dân tỉnh, %s, thủ trưởng các cơ quan, đơn vị liên quan và đối tượng có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./."
                                .formatted(head))
                .foot(
                        List.of("Như Điều 3;", "CT, các PCT UBND tỉnh;", "Lưu: VT, TĐKT."),
                        amendments().signature(amendment))
                .build();
    }

    /** What becomes of the certificate is said of how far it had come with this decision. */
    private String certificate(DecisionAmendment amendment) {
        var at = amendment.issued() == null
                ? clock.instant()
                : amendment.issued().at();
        return switch (certificates.of(amendment.list(), amendment.dossier(), at)) {
            case NOT_PRINTED -> "Bằng khen chưa cấp được ghi theo tên đúng";
            case PRINTED -> "Bằng khen đã in theo tên cũ, chưa trao, được hủy và cấp đổi theo tên đúng";
            case HANDED_OVER -> "Bằng khen đã trao theo tên cũ được thu lại để cấp đổi theo tên đúng";
        };
    }

    private static String named(AmendmentPapers.Amended amended, String name) {
        return amended.nominee().named(name).titled();
    }
}
