package vn.khenthuong.award.output;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.award.Reward;
import vn.khenthuong.award.RewardSheet;
import vn.khenthuong.award.RewardSum;
import vn.khenthuong.paper.PaperFaces;

/** Payment lists and sums as files. */
@Component
public class RewardFiles {

    private final PaymentWorkbook workbook;
    private final PaymentPaper paper;
    private final SumsWorkbook sums;
    private final Clock clock;

    RewardFiles(PaymentWorkbook workbook, PaymentPaper paper, SumsWorkbook sums, Clock clock) {
        this.workbook = workbook;
        this.paper = paper;
        this.sums = sums;
        this.clock = clock;
    }

    /**
     * The payment list of a decision as XLSX.
     *
     * @param rewards those on it, by unit
     */
    public byte[] workbook(RewardSheet sheet, List<Reward> rewards) {
        return workbook.write(sheet, rewards, clock.instant());
    }

    /**
     * The list to be signed, as DOCX.
     *
     * @param rewards those on it, by unit
     */
    public byte[] docx(RewardSheet sheet, List<Reward> rewards) {
        return PaperFaces.docx(paper.of(sheet.decision(), rewards, clock.instant()));
    }

    /**
     * The same text as PDF.
     *
     * @param rewards those on it, by unit
     */
    public byte[] pdf(RewardSheet sheet, List<Reward> rewards) {
        return PaperFaces.pdf(paper.of(sheet.decision(), rewards, clock.instant()));
    }

    /** Sums by year and source as XLSX. */
    public byte[] sums(List<RewardSum> rows) {
        return sums.write(rows, clock.instant());
    }
}
