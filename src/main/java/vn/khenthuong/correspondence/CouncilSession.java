package vn.khenthuong.correspondence;

import java.util.List;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.paper.PaperBuilder;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.paper.SignatureBlock;

/**
 * A meeting of a unit's council as its minutes state it (NĐ 30/2020/NĐ-CP, Mẫu 1.9): what stands above and below the business. Who was
 * in the chair, where, and what was said nobody enters; that is left open for the pen.
 *
 * @param document number of the minutes and day of the meeting
 * @param members of the council; null where not stated
 * @param present of them; null where not stated
 * @param writtenOpinions of the absent; null where not asked
 */
public record CouncilSession(DocumentReference document, Integer members, Integer present, Integer writtenOpinions) {

    /** Begins the minutes. */
    public PaperBuilder open(PaperBuilder paper, Issuers issuers, Unit unit, String title) {
        return paper.head(issuers.headOfCouncil(unit, document))
                .kind("BIÊN BẢN")
                .title(title)
                .body("Thời gian bắt đầu: %1$s giờ %1$s, %2$s."
                        .formatted(PaperWording.ROOM, PaperWording.date(document.date())))
                .body("Địa điểm: %s".formatted(PaperWording.LINE))
                .body("Thành phần: %s có %s thành viên; có mặt %s, vắng %s%s."
                        .formatted(
                                issuers.council(unit),
                                PaperWording.countOrRoom(members),
                                PaperWording.countOrRoom(present),
                                PaperWording.countOrRoom(absent()),
                                writtenOpinions == null
                                        ? ""
                                        : " (trong đó %s gửi ý kiến bằng văn bản)"
                                                .formatted(PaperWording.count(writtenOpinions))))
                .body("Chủ trì: %s".formatted(PaperWording.LINE))
                .body("Thư ký: %s".formatted(PaperWording.LINE));
    }

    /** Ends them, with the signatures of secretary and chair. */
    public static PaperBuilder close(PaperBuilder paper) {
        return paper.closing("Cuộc họp kết thúc vào %1$s giờ %1$s cùng ngày./.".formatted(PaperWording.ROOM))
                .signatures(
                        List.of(SignatureBlock.ofHead("Thư ký"), SignatureBlock.ofHead("Chủ tọa")),
                        "(Ký, ghi rõ họ tên)",
                        null)
                .recipients(List.of("Thành viên Hội đồng;", "Lưu: VT."));
    }

    private Integer absent() {
        return members == null || present == null ? null : members - present;
    }
}
