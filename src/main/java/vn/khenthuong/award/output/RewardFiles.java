package vn.khenthuong.award.output;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.award.Reward;
import vn.khenthuong.award.RewardSheet;
import vn.khenthuong.award.RewardSum;

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
     * The same as DOCX, to be signed.
     *
     * @param rewards those on it, by unit
     */
    public byte[] paper(RewardSheet sheet, List<Reward> rewards) {
        return paper.write(sheet.decision(), rewards, clock.instant());
    }

    /** Sums by year and source as XLSX. */
    public byte[] sums(List<RewardSum> rows) {
        return sums.write(rows, clock.instant());
    }
}
