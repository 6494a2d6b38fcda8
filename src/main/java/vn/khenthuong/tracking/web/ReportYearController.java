package vn.khenthuong.tracking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.annualreport.ConsolidatedFigures.Total;
import vn.khenthuong.annualreport.ReportAccess;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportYear;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.correspondence.PaperLine;
import vn.khenthuong.correspondence.Papers;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.pages.Framed;
import vn.khenthuong.pages.RefusalOnPage;
import vn.khenthuong.paper.ListWorkbook;
import vn.khenthuong.tracking.ReportTracking;

/** The pages {@code /bao-cao} and {@code /bao-cao/{year}}: who owes a report, who delivered, what it comes to. */
@Controller
@RequestMapping("/bao-cao")
class ReportYearController {

    private final ReportTracking tracking;
    private final ReportYears years;
    private final ReportAccess access;
    private final Papers papers;
    private final Organization organization;
    private final CurrentActor currentActor;
    private final Clock clock;

    ReportYearController(
            ReportTracking tracking,
            ReportYears years,
            ReportAccess access,
            Papers papers,
            Organization organization,
            CurrentActor currentActor,
            Clock clock) {
        this.tracking = tracking;
        this.years = years;
        this.access = access;
        this.papers = papers;
        this.organization = organization;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Whether the page stands inside Cockpit. */
    @ModelAttribute(Framed.ATTRIBUTE)
    boolean isInCockpit() {
        return false;
    }

    @GetMapping
    String all(Model model) {
        var actor = currentActor.require();
        model.addAttribute("trang", ReportYearsPage.of(tracking.all(actor)));
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "bao-cao";
    }

    @GetMapping("/{year}")
    String one(
            @PathVariable int year,
            @RequestParam(name = "loc", defaultValue = "") String filter,
            @RequestParam(name = "xong", defaultValue = "") String done,
            Model model) {
        model.addAttribute("tin", Done.sentence(done));
        return show(year, ReportYearPage.Filter.parse(filter), currentActor.require(), model);
    }

    /** The newest year as Cockpit shows it: without the frame of a page, and allowed inside the web applications. */
    @GetMapping("/the")
    String newestInCockpit(Model model, HttpServletResponse response) {
        var newest = years.all().stream().findFirst().map(ReportYear::year);
        return newest.map("redirect:/bao-cao/%d/the"::formatted).orElseGet(() -> {
            Framed.show(model, response);
            return all(model);
        });
    }

    @GetMapping("/{year}/the")
    String oneInCockpit(
            @PathVariable int year,
            @RequestParam(name = "loc", defaultValue = "") String filter,
            Model model,
            HttpServletResponse response) {
        Framed.show(model, response);
        return show(year, ReportYearPage.Filter.parse(filter), currentActor.require(), model);
    }

    @GetMapping("/danh-sach.xlsx")
    ResponseEntity<byte[]> workbook() {
        return Downloads.of(
                "bao-cao-hang-nam.xlsx",
                ListWorkbook.MEDIA_TYPE,
                TrackingWorkbooks.years(tracking.all(currentActor.require())).bytes(clock.instant()));
    }

    @GetMapping("/{year}/danh-sach.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable int year, @RequestParam(name = "loc", defaultValue = "") String filter) {
        var actor = currentActor.require();
        var details = tracking.year(year, actor);
        var wanted = ReportYearPage.Filter.parse(filter);
        var now = clock.instant();
        return Downloads.of(
                "bao-cao-%d.xlsx".formatted(year),
                ListWorkbook.MEDIA_TYPE,
                TrackingWorkbooks.year(
                                details,
                                details.units().stream().filter(wanted::matches).toList(),
                                totals(year, actor),
                                now)
                        .bytes(now));
    }

    @PostMapping("/{year}/gia-han")
    String extend(@PathVariable int year, ExtensionAnswers answers, Model model, HttpServletResponse response) {
        var actor = currentActor.require();
        try {
            years.extend(
                    year,
                    answers.checkedUnit(),
                    answers.checkedDeadline(),
                    answers.checkedNumber(),
                    answers.checkedDate(),
                    actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("giaHan", answers);
            return show(year, ReportYearPage.Filter.ALL, actor, model);
        }
        return "redirect:/bao-cao/%d?xong=%s".formatted(year, Done.EXTENDED.code());
    }

    private String show(int year, ReportYearPage.Filter filter, Actor actor, Model model) {
        var details = tracking.year(year, actor);
        model.addAttribute(
                "trang",
                ReportYearPage.of(details, filter, totals(year, actor), access.mayExtend(actor), clock.instant()));
        model.addAttribute("giayLap", PaperLine.about(papers, ReportNumber.ofYear(year), actor));
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "bao-cao-nam";
    }

    private List<Total> totals(int year, Actor actor) {
        return access.sightOf(actor).all() ? tracking.totals(year, actor) : List.of();
    }
}
