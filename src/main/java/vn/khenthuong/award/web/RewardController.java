package vn.khenthuong.award.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.function.Consumer;
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
import vn.khenthuong.kernel.Actor;
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
        model.addAttribute(
                "trang", RewardsPage.of(rewards.awaited(actor), rewards.decisions(actor), rewards.sums(actor)));
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
        return doing(
                new Asked(round, ordinal, model, response),
                Done.AMOUNT,
                actor -> rewards.layDown(round, ordinal, typed.wanted(), actor),
                "nhapMuc",
                typed);
    }

    @PostMapping("/{round}/{ordinal}/nguon")
    String layDownSource(
            @PathVariable String round,
            @PathVariable int ordinal,
            TypedSource typed,
            Model model,
            HttpServletResponse response) {
        return doing(
                new Asked(round, ordinal, model, response),
                Done.SOURCE,
                actor -> rewards.layDown(round, ordinal, typed.wanted(), actor),
                "nhapNguon",
                typed);
    }

    @PostMapping("/{round}/{ordinal}/chi")
    String pay(
            @PathVariable String round,
            @PathVariable int ordinal,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var typed = TypedPayment.of(fields);
        return doing(
                new Asked(round, ordinal, model, response),
                Done.PAID,
                actor -> rewards.pay(round, ordinal, typed.wanted(), actor),
                "nhapChi",
                typed);
    }

    @PostMapping("/{round}/{ordinal}/chi/{payment}/huy")
    String cancel(
            @PathVariable String round,
            @PathVariable int ordinal,
            @PathVariable long payment,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        return doing(
                new Asked(round, ordinal, model, response),
                Done.CANCELLED,
                actor -> rewards.cancel(round, ordinal, payment, reason, actor),
                "nhapHuy",
                reason);
    }

    /** The decision a form was sent about, and where the answer goes. */
    private record Asked(String round, int ordinal, Model model, HttpServletResponse response) {}

    /**
     * Does what a form asks for; what is refused is told on the page, which keeps what was typed. Whoever may not see the decision
     * learns nothing first.
     *
     * @param kept under which name the page finds again what was typed
     */
    private String doing(Asked asked, DoneMessage done, Consumer<Actor> work, String kept, Object typed) {
        var actor = currentActor.require();
        var sheet = rewards.sheet(asked.round(), asked.ordinal(), actor);
        try {
            work.accept(actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, asked.model(), asked.response());
            asked.model().addAttribute(kept, typed);
            return show(asked.round(), asked.ordinal(), asked.model());
        }
        return done(sheet, done);
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
