package vn.khenthuong.award.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.award.RewardSheet;
import vn.khenthuong.award.Rewards;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.DoneMessage;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.pages.RefusalOnPage;
import vn.khenthuong.paper.ListWorkbook;

/** The pages {@code /tien-thuong}: reward money by decision, what was laid down, what was paid, the sums of each year. */
@Controller
@RequestMapping(RewardController.ADDRESS)
class RewardController {

    static final String ADDRESS = "/tien-thuong";

    private final Rewards rewards;
    private final RewardPages pages;
    private final Organization organization;
    private final CurrentActor currentActor;
    private final Clock clock;

    RewardController(
            Rewards rewards, RewardPages pages, Organization organization, CurrentActor currentActor, Clock clock) {
        this.rewards = rewards;
        this.pages = pages;
        this.organization = organization;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping
    String all(Model model) {
        var actor = currentActor.require();
        model.addAttribute("trang", RewardsPage.of(rewards.decisions(actor), rewards.sums(actor)));
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "tien-thuong";
    }

    @GetMapping("/danh-sach.xlsx")
    ResponseEntity<byte[]> workbook() {
        return Downloads.of(
                "tien-thuong.xlsx",
                ListWorkbook.MEDIA_TYPE,
                ListWorkbook.titled("TIỀN THƯỞNG THEO QUYẾT ĐỊNH")
                        .table("Quyết định", RewardsPage.COLUMNS, rewards.decisions(currentActor.require()))
                        .bytes(clock.instant()));
    }

    @GetMapping("/{round}/{ordinal}")
    String one(
            @PathVariable String round,
            @PathVariable int ordinal,
            @RequestParam(name = "xong", defaultValue = "") String done,
            Model model) {
        model.addAttribute("tin", Done.sentence(done));
        return show(round, ordinal, model);
    }

    @PostMapping("/{round}/{ordinal}/muc")
    String layDown(
            @PathVariable String round,
            @PathVariable int ordinal,
            TypedAmount typed,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        var sheet = rewards.sheet(round, ordinal, actor);
        try {
            rewards.layDown(round, ordinal, typed.wanted(), actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhapMuc", typed);
            return show(round, ordinal, model);
        }
        return done(sheet, Done.AMOUNT);
    }

    @PostMapping("/{round}/{ordinal}/nguon")
    String layDownSource(
            @PathVariable String round,
            @PathVariable int ordinal,
            TypedSource typed,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        var sheet = rewards.sheet(round, ordinal, actor);
        try {
            rewards.layDown(round, ordinal, typed.wanted(), actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhapNguon", typed);
            return show(round, ordinal, model);
        }
        return done(sheet, Done.SOURCE);
    }

    @PostMapping("/{round}/{ordinal}/chi")
    String pay(
            @PathVariable String round,
            @PathVariable int ordinal,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        var sheet = rewards.sheet(round, ordinal, actor);
        var typed = TypedPayment.of(fields);
        try {
            rewards.pay(round, ordinal, typed.wanted(), actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhapChi", typed);
            return show(round, ordinal, model);
        }
        return done(sheet, Done.PAID);
    }

    @PostMapping("/{round}/{ordinal}/chi/{payment}/huy")
    String cancel(
            @PathVariable String round,
            @PathVariable int ordinal,
            @PathVariable long payment,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        var sheet = rewards.sheet(round, ordinal, actor);
        try {
            rewards.cancel(round, ordinal, payment, reason, actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            return show(round, ordinal, model);
        }
        return done(sheet, Done.CANCELLED);
    }

    /** The way back is made of what is known, not of what was asked for. */
    private static String done(RewardSheet sheet, DoneMessage done) {
        return "redirect:%s/%s/%d?xong=%s"
                .formatted(ADDRESS, sheet.decision().round(), sheet.decision().ordinal(), done.code());
    }

    private String show(String round, int ordinal, Model model) {
        var actor = currentActor.require();
        model.addAttribute("trang", pages.of(rewards.sheet(round, ordinal, actor)));
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "tien-thuong-quyet-dinh";
    }
}
