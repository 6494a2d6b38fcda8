package vn.khenthuong.tracking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.annualreport.OfficialFiguresOfReports;
import vn.khenthuong.annualreport.ReportAccess;
import vn.khenthuong.annualreport.ReportAttachments;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportVisibility;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.correspondence.PaperLine;
import vn.khenthuong.correspondence.Papers;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.RefusalOnPage;
import vn.khenthuong.tracking.ReportTracking;

/**
 * The page {@code /bao-cao/{year}/{unit}}: a unit's report to read, its attachments to add, its receipts and the reminders to
 * print.
 */
@Controller
@RequestMapping("/bao-cao/{year}/{unit}")
class ReportSheetController {

    private final ReportTracking tracking;
    private final UnitReports reports;
    private final ReportAttachments attachments;
    private final OfficialFiguresOfReports official;
    private final ReportAccess access;
    private final Papers papers;
    private final Organization organization;
    private final CurrentActor currentActor;
    private final Clock clock;

    ReportSheetController(
            ReportTracking tracking,
            UnitReports reports,
            ReportAttachments attachments,
            OfficialFiguresOfReports official,
            ReportAccess access,
            Papers papers,
            Organization organization,
            CurrentActor currentActor,
            Clock clock) {
        this.tracking = tracking;
        this.reports = reports;
        this.attachments = attachments;
        this.official = official;
        this.access = access;
        this.papers = papers;
        this.organization = organization;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping
    String sheet(
            @PathVariable int year,
            @PathVariable String unit,
            @RequestParam(name = "xong", defaultValue = "") String done,
            Model model) {
        model.addAttribute("tin", Done.sentence(done));
        return show(ReportNumber.of(year, unit), currentActor.require(), model);
    }

    @PostMapping("/tai-lieu")
    String upload(
            @PathVariable int year,
            @PathVariable String unit,
            @RequestParam MultipartFile file,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        var number = ReportNumber.of(year, unit);
        try {
            attachments.upload(number, new UploadedFile(file.getOriginalFilename(), file.getSize(), file), actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            return show(number, actor, model);
        }
        return "redirect:/bao-cao/%d/%s?xong=%s#tai-lieu".formatted(year, number.unit(), Done.UPLOADED.code());
    }

    @PostMapping("/tai-lieu/{id}/lay-lai")
    String takeBack(
            @PathVariable int year,
            @PathVariable String unit,
            @PathVariable UUID id,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        var number = ReportNumber.of(year, unit);
        try {
            attachments.takeBack(number, id, actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            return show(number, actor, model);
        }
        return "redirect:/bao-cao/%d/%s?xong=%s#tai-lieu".formatted(year, number.unit(), Done.TAKEN_BACK.code());
    }

    /** A new version of the report as a paper. */
    @PostMapping("/giay-lap/{id}/lap-lai")
    String renew(
            @PathVariable int year,
            @PathVariable String unit,
            @PathVariable String id,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        var number = access.require(ReportNumber.of(year, unit), actor).number();
        try {
            papers.renew(id, actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            return show(number, actor, model);
        }
        return "redirect:/bao-cao/%d/%s?xong=%s#giay-lap".formatted(year, number.unit(), Done.RENEWED.code());
    }

    @PostMapping("/so-lieu-chinh-thuc")
    String addOfficialFigures(
            @PathVariable int year,
            @PathVariable String unit,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        var number = access.require(ReportNumber.of(year, unit), actor).number();
        var targets = official.targets(number);
        try {
            var errors = new InputErrors();
            var asOf = errors.gather(() -> OfficialFiguresForm.asOf(typed)).orElse(null);
            var document =
                    errors.gather(() -> OfficialFiguresForm.document(typed)).orElse(null);
            var results = errors.gather(() -> OfficialFiguresForm.results(targets, typed))
                    .orElse(List.of());
            errors.refuse();
            official.record(number, asOf, document, results, actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("daNhap", typed);
            return show(number, actor, model);
        }
        return "redirect:/bao-cao/%d/%s?xong=%s#so-lieu-chinh-thuc"
                .formatted(year, number.unit(), Done.OFFICIAL.code());
    }

    @GetMapping("/nhac")
    String reminders(@PathVariable int year, @PathVariable String unit, Model model) {
        var actor = currentActor.require();
        var report = access.require(ReportNumber.of(year, unit), actor);
        model.addAttribute(
                "trang",
                RemindersPage.of(
                        report,
                        organization.nameAt(report.number().unit(), report.deliveredAt()),
                        tracking.reminders(report.number(), actor),
                        VietnameseDates.toTheSecond(clock.instant())));
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "bao-cao-nhac";
    }

    @GetMapping("/bien-nhan")
    String receipts(@PathVariable int year, @PathVariable String unit, Model model) {
        var actor = currentActor.require();
        var report = access.require(ReportNumber.of(year, unit), actor);
        if (!report.isDelivered()) {
            throw new NotFoundException("Báo cáo %s chưa được nộp, chưa có giấy biên nhận.".formatted(report.number()));
        }
        model.addAttribute(
                "trang",
                ReceiptPage.of(
                        report, organization.nameAt(report.number().unit(), report.deliveredAt()), receipts(report)));
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "bao-cao-bien-nhan";
    }

    private String show(ReportNumber number, Actor actor, Model model) {
        var report = access.require(number, actor);
        var sight = access.sightOf(actor);
        model.addAttribute("trang", page(report, sight, actor));
        if (sight.coversContent(report)) {
            model.addAttribute(
                    "chinhThuc",
                    official.of(number).stream()
                            .map(figures -> MeansInWords.added(figures, organization::nameOf))
                            .toList());
        }
        if (official.mayRecord(number, actor)) {
            model.addAttribute("boSung", OfficialFiguresForm.of(official.targets(number), typed(model)));
        }
        model.addAttribute("giayLap", PaperLine.about(papers, number.toString(), actor));
        model.addAttribute("giayLapNoi", "/bao-cao/%d/%s".formatted(number.year(), number.unit()));
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "bao-cao-don-vi";
    }

    /** What was typed before it was refused. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> typed(Model model) {
        return model.getAttribute("daNhap") instanceof Map<?, ?> typed ? (Map<String, String>) typed : Map.of();
    }

    private ReportSheetPage page(UnitReport report, ReportVisibility sight, Actor actor) {
        var number = report.number();
        var readable = sight.coversContent(report);
        return new ReportSheetPage(
                number.year(),
                number.unit(),
                organization.nameAt(number.unit(), report.deliveredAt()),
                number.toString(),
                report.state().label(),
                ReportSheetPage.tone(report, clock.instant()),
                VietnameseDates.of(report.deadline()),
                ReportSheetPage.delivered(report),
                ReportSheetPage.document(report),
                sight.units().contains(number.unit())
                        ? reports.returnReason(number).orElse(null)
                        : null,
                !readable,
                readable
                        ? reports.content(number)
                                .map(content -> ReportSheetPage.Content.of(content, reports.targets(number)))
                                .orElse(null)
                        : null,
                sight.coversPapers(report)
                        ? attachments.list(number, actor).stream()
                                .map(paper -> ReportSheetPage.Paper.of(
                                        paper,
                                        organization::nameOf,
                                        attachments.mayUpload(report, actor)
                                                && paper.uploadedBy().equals(actor.userId())))
                                .toList()
                        : null,
                attachments.mayUpload(report, actor),
                receipts(report),
                report.reminderCount().inWords());
    }

    private List<ReceiptPage.Line> receipts(UnitReport report) {
        return reports.receipts(report.number()).stream()
                .map(receipt -> ReceiptPage.Line.of(
                        receipt, department -> organization.nameAt(department, report.deliveredAt())))
                .toList();
    }
}
