package vn.khenthuong.demo.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.demo.DemoReorganisations;
import vn.khenthuong.demo.DemoTime;
import vn.khenthuong.demo.NextEvent;
import vn.khenthuong.demo.Renewal;
import vn.khenthuong.demo.RouteStop;
import vn.khenthuong.demo.Stagehand;
import vn.khenthuong.demo.tour.Offer.Deed;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Organization;

/** The page {@code /trinh-dien}: the tour, the clock of the demonstration, and what happened while it was put forward. */
@Controller
@RequestMapping("/trinh-dien")
@Profile(Demo.PROFILE)
class StageController {

    private static final String PAGE = "trinh-dien";
    private static final String BACK = "redirect:/trinh-dien";

    private final DemoTime time;
    private final NextEvent events;
    private final Stagehand stagehand;
    private final Renewal renewal;
    private final StagePages pages;
    private final DemoAdministrator administrator;
    private final Organization organization;

    StageController(
            DemoTime time,
            NextEvent events,
            Stagehand stagehand,
            Renewal renewal,
            StagePages pages,
            DemoAdministrator administrator,
            Organization organization) {
        this.time = time;
        this.events = events;
        this.stagehand = stagehand;
        this.renewal = renewal;
        this.pages = pages;
        this.administrator = administrator;
        this.organization = organization;
    }

    /** Nobody else, whatever the address below. */
    @ModelAttribute("nguoi")
    String administrator() {
        return organization.nameOf(administrator.require().userId());
    }

    @GetMapping
    String stage(Model model, HttpServletResponse response) {
        stagehand.trouble().ifPresent(trouble -> model.addAttribute("loi", trouble));
        return show(model, response);
    }

    /** Sets the clock going and shows at once how far it is. */
    @PostMapping
    String play(
            @RequestParam(name = "den", required = false) String to,
            @RequestParam(name = "ngay", required = false) Integer days,
            Model model,
            HttpServletResponse response) {
        return done(() -> go(new Destination(to, days).from(time.today())), model, response);
    }

    /** What a stop of the tour offers to be done in the wings. */
    @PostMapping("/viec")
    String act(@RequestParam("viec") Deed deed, Model model, HttpServletResponse response) {
        return done(
                () -> {
                    switch (deed) {
                        case CLOSE_ROUND -> stagehand.closeRound();
                        case RUN_TO_CHAIR -> stagehand.runTo(RouteStop.WITH_CHAIR);
                        case NEXT_EVENT -> go(nextEvent());
                        case NEXT_REORGANISATION -> go(nextReorganisation());
                    }
                },
                model,
                response);
    }

    /** Takes the round as far along its route as is wanted. */
    @PostMapping("/buoc")
    String run(@RequestParam("buoc") RouteStop stop, Model model, HttpServletResponse response) {
        return done(() -> stagehand.runTo(stop), model, response);
    }

    /** The script of the page has asked; without scripts this page waits for a while and comes back. */
    @PostMapping("/bat-dau-lai")
    String beginAnew(Model model, HttpServletResponse response) {
        try {
            requireIdle();
            renewal.begin();
        } catch (RefusedException refused) {
            return refused(refused, model, response);
        }
        response.setHeader("Refresh", "60;url=/trinh-dien");
        return "trinh-dien-cho";
    }

    private Instant nextEvent() {
        return events.after(time.now(), time.lastDay())
                .map(NextEvent.Foreseen::at)
                .orElseThrow(() -> new ConflictException("Không còn sự kiện nào trong lịch."));
    }

    /** Its morning, when those whom it concerns have been told. */
    private Instant nextReorganisation() {
        return DemoReorganisations.after(time.today())
                .map(DemoTime::morningOf)
                .orElseThrow(() -> new ConflictException("Các ngày sắp xếp bộ máy đã qua."));
    }

    private void go(Instant to) {
        requireStage();
        time.startTo(to);
    }

    private void requireStage() {
        stagehand.doing().ifPresent(busy -> {
            throw new ConflictException("%s, vui lòng chờ đến khi xong.".formatted(busy));
        });
    }

    private void requireIdle() {
        requireStage();
        if (time.destination().isPresent()) {
            throw new ConflictException("Đồng hồ trình diễn đang chạy, vui lòng chờ đến khi dừng.");
        }
    }

    private String done(Runnable deed, Model model, HttpServletResponse response) {
        try {
            deed.run();
            return BACK;
        } catch (RefusedException refused) {
            return refused(refused, model, response);
        }
    }

    private String refused(RefusedException refused, Model model, HttpServletResponse response) {
        response.setStatus(refused.status());
        model.addAttribute("loi", refused.getMessage());
        return show(model, response);
    }

    private String show(Model model, HttpServletResponse response) {
        var page = pages.now();
        if (page.isBusy()) {
            response.setHeader("Refresh", "2;url=/trinh-dien");
        }
        model.addAttribute("trang", page);
        return PAGE;
    }
}
