package vn.khenthuong.tracking.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.paper.ListWorkbook;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.tracking.DossierSearch;
import vn.khenthuong.tracking.DossierTracking;

/** The page {@code /ho-so}: the dossiers the reader may see, and how far the reader's units have used their limits. */
@Controller
class BoardController {

    private static final int PAGE_SIZE = 50;
    private static final String LATE = "co";
    private static final Set<RoundState> WITH_LIMITS = Set.of(RoundState.OPEN, RoundState.CLOSED);

    private final DossierTracking tracking;
    private final Rounds rounds;
    private final QuotaLedger ledger;
    private final Organization organization;
    private final CurrentActor currentActor;
    private final Clock clock;

    BoardController(
            DossierTracking tracking,
            Rounds rounds,
            QuotaLedger ledger,
            Organization organization,
            CurrentActor currentActor,
            Clock clock) {
        this.tracking = tracking;
        this.rounds = rounds;
        this.ledger = ledger;
        this.organization = organization;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping("/ho-so")
    String board(
            @RequestParam(name = "dot", defaultValue = "") String round,
            @RequestParam(name = "donVi", defaultValue = "") String unit,
            @RequestParam(name = "trangThai", defaultValue = "") String state,
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "buoc", defaultValue = "") String step,
            @RequestParam(name = "cham", defaultValue = "") String late,
            @RequestParam(name = "chiTieu", required = false) Long limit,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            Model model) {
        var actor = currentActor.require();
        var search = new DossierSearch(
                round, unit, States.parse(state), text, step, isLate(late), limit, page - 1, PAGE_SIZE);
        var all = rounds.all();
        model.addAttribute(
                "trang",
                BoardPage.of(
                        new BoardPage.Filter(round, unit, state, text, step, isLate(late) ? LATE : "", limit),
                        all.stream()
                                .map(one -> new BoardPage.Choice(one.code(), one.code() + " – " + one.title()))
                                .toList(),
                        units(actor),
                        quotas(all, actor),
                        tracking.search(search, actor),
                        clock.instant()));
        model.addAttribute(
                "duocNhap",
                !organization.unitsOf(actor, Role.OFFICER).isEmpty()
                        && all.stream().anyMatch(one -> one.state() == RoundState.OPEN));
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "ho-so";
    }

    /** The whole list that is looked for, not only one page of it. */
    @GetMapping("/ho-so/danh-sach.xlsx")
    ResponseEntity<byte[]> workbook(
            @RequestParam(name = "dot", defaultValue = "") String round,
            @RequestParam(name = "donVi", defaultValue = "") String unit,
            @RequestParam(name = "trangThai", defaultValue = "") String state,
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "buoc", defaultValue = "") String step,
            @RequestParam(name = "cham", defaultValue = "") String late,
            @RequestParam(name = "chiTieu", required = false) Long limit) {
        var actor = currentActor.require();
        var search = new DossierSearch(round, unit, States.parse(state), text, step, isLate(late), limit, 0, PAGE_SIZE);
        return Downloads.of(
                "ho-so.xlsx",
                ListWorkbook.MEDIA_TYPE,
                TrackingWorkbooks.dossiers(tracking.all(search, actor), tracking.seesOtherUnits(actor))
                        .bytes(clock.instant()));
    }

    private static boolean isLate(String late) {
        return LATE.equals(late);
    }

    private List<BoardPage.Choice> units(Actor actor) {
        return tracking.seesOtherUnits(actor)
                ? organization.nominatingOn(LocalDate.ofInstant(clock.instant(), HomeZone.ID)).stream()
                        .map(unit -> new BoardPage.Choice(unit.code(), unit.name()))
                        .toList()
                : List.of();
    }

    private List<BoardPage.RoundQuotas> quotas(List<AwardRound> all, Actor actor) {
        var units = tracking.unitsOf(actor);
        return units.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(round -> WITH_LIMITS.contains(round.state()))
                        .map(round -> quotas(round, units))
                        .filter(quotas -> !quotas.lines().isEmpty())
                        .toList();
    }

    private BoardPage.RoundQuotas quotas(AwardRound round, Set<String> units) {
        return new BoardPage.RoundQuotas(
                round.code(),
                round.title(),
                round.state() == RoundState.OPEN ? "Đang nhận hồ sơ" : "Đã đóng nhận hồ sơ",
                Formats.lastDay(round.unitDeadline()),
                QuotaLine.of(ledger.limits(round.code()), units, this::nameOf));
    }

    private String nameOf(String unit) {
        return organization.find(unit).map(Unit::name).orElse(unit);
    }
}
