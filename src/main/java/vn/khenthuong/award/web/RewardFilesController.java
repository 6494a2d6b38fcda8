package vn.khenthuong.award.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.award.Reward;
import vn.khenthuong.award.RewardSheet;
import vn.khenthuong.award.Rewards;
import vn.khenthuong.award.output.RewardFiles;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.pages.Downloads;

/** Payment lists and sums to download. */
@RestController
@RequestMapping("/api/rewards")
@Tag(name = "Tiền thưởng")
class RewardFilesController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Rewards rewards;
    private final RewardFiles files;
    private final CurrentActor actor;

    RewardFilesController(Rewards rewards, RewardFiles files, CurrentActor actor) {
        this.rewards = rewards;
        this.files = files;
        this.actor = actor;
    }

    @GetMapping("/sums.xlsx")
    @Operation(summary = "Tiền thưởng theo năm và nguồn chi, dạng XLSX")
    ResponseEntity<byte[]> sums() {
        return Downloads.of("tien-thuong-theo-nam.xlsx", XLSX, files.sums(rewards.sums(actor.require())));
    }

    @GetMapping("/{round}/{ordinal}/list.xlsx")
    @Operation(summary = "Danh sách chi tiền thưởng của một quyết định, hoặc của một đơn vị trong đó, dạng XLSX")
    ResponseEntity<byte[]> workbook(
            @PathVariable String round, @PathVariable int ordinal, @RequestParam(defaultValue = "") String unit) {
        var sheet = issued(round, ordinal);
        var chosen = chosen(sheet, unit);
        return Downloads.of(name(round, ordinal, unit, "xlsx"), XLSX, files.workbook(sheet, chosen));
    }

    @GetMapping("/{round}/{ordinal}/list.docx")
    @Operation(summary = "Danh sách chi tiền thưởng để in và ký, dạng DOCX")
    ResponseEntity<byte[]> docx(
            @PathVariable String round, @PathVariable int ordinal, @RequestParam(defaultValue = "") String unit) {
        var sheet = issued(round, ordinal);
        var chosen = chosen(sheet, unit);
        return Downloads.of(name(round, ordinal, unit, "docx"), DOCX, files.docx(sheet, chosen));
    }

    @GetMapping("/{round}/{ordinal}/list.pdf")
    @Operation(summary = "Cùng danh sách để in và ký, dạng PDF")
    ResponseEntity<byte[]> pdf(
            @PathVariable String round, @PathVariable int ordinal, @RequestParam(defaultValue = "") String unit) {
        var sheet = issued(round, ordinal);
        var chosen = chosen(sheet, unit);
        return Downloads.of(name(round, ordinal, unit, "pdf"), "application/pdf", files.pdf(sheet, chosen));
    }

    /** What is to be paid follows from a decision with a number. */
    private RewardSheet issued(String round, int ordinal) {
        var sheet = rewards.sheet(round, ordinal, actor.require());
        if (!sheet.decision().isIssued()) {
            throw new NotFoundException("Quyết định chưa được cấp số; chưa có danh sách chi tiền thưởng.");
        }
        return sheet;
    }

    private static List<Reward> chosen(RewardSheet sheet, String unit) {
        if (unit.isEmpty()) {
            return sheet.rewards();
        }
        var chosen = sheet.rewards().stream()
                .filter(reward -> reward.unit().equals(unit))
                .toList();
        if (chosen.isEmpty()) {
            throw new NotFoundException("Quyết định này không có tiền thưởng nào của đơn vị ấy để xem.");
        }
        return chosen;
    }

    /** Round and unit are known ones here, so that nothing of the request gets into the name. */
    private static String name(String round, int ordinal, String unit, String ending) {
        var whose = unit.isEmpty() ? "" : "-" + unit;
        return "chi-tien-thuong-%s-%d%s.%s".formatted(round.toLowerCase(Locale.ROOT), ordinal, whose, ending);
    }
}
