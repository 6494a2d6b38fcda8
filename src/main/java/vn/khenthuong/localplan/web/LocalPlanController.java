package vn.khenthuong.localplan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.localplan.CriterionScopes;
import vn.khenthuong.localplan.LocalCriterion.Measure;
import vn.khenthuong.localplan.LocalPlans;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.DoneMessage;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.pages.RefusalOnPage;
import vn.khenthuong.paper.ListWorkbook;

/** The pages {@code /ke-hoach-dia-phuong}: which localities have registered their plan, and one of these, to be entered and confirmed. */
@Controller
@RequestMapping(LocalPlanController.ADDRESS)
class LocalPlanController {

    static final String ADDRESS = "/ke-hoach-dia-phuong";

    private static final DoneMessage SAVED = new DoneMessage("luu", "Đã lưu kế hoạch đang soạn.");
    private static final DoneMessage ATTACHED = new DoneMessage("tep", "Đã tải lên văn bản đã ký.");
    private static final DoneMessage PROPOSED = new DoneMessage("chuyen", "Đã chuyển thủ trưởng xác nhận.");
    private static final DoneMessage RETURNED = new DoneMessage("tra", "Đã trả lại cán bộ.");
    private static final DoneMessage CONFIRMED = new DoneMessage(
            "xac-nhan", "Đã xác nhận. Hồ sơ trình thủ trưởng từ bây giờ được xét thêm theo kế hoạch này.");
    private static final DoneMessage WITHDRAWN =
            new DoneMessage("rut", "Đã rút. Hồ sơ đã trình thủ trưởng trước đó không đổi.");
    private static final List<DoneMessage> ALL = List.of(SAVED, ATTACHED, PROPOSED, RETURNED, CONFIRMED, WITHDRAWN);

    private final LocalPlans plans;
    private final LocalPlanPages pages;
    private final CriterionScopes scopes;
    private final Organization organization;
    private final CurrentActor currentActor;
    private final Clock clock;

    LocalPlanController(
            LocalPlans plans,
            LocalPlanPages pages,
            CriterionScopes scopes,
            Organization organization,
            CurrentActor currentActor,
            Clock clock) {
        this.plans = plans;
        this.pages = pages;
        this.scopes = scopes;
        this.organization = organization;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("trang", pages.all(actor()));
        return framed("ke-hoach-dia-phuong", model);
    }

    @GetMapping("/danh-sach")
    ResponseEntity<byte[]> workbook() {
        if (!plans.mayOversee(actor())) {
            throw new NotPermittedException(
                    "Danh sách kế hoạch của các địa phương dành cho cơ quan đầu mối, Sở Nội vụ, Chủ tịch và người giám sát.");
        }
        return Downloads.of(
                "ke-hoach-dia-phuong.xlsx", ListWorkbook.MEDIA_TYPE, pages.workbook(actor(), clock.instant()));
    }

    @GetMapping("/soan/{unit}")
    String enter(@PathVariable String unit, Model model) {
        var known = organization.require(unit);
        var start = plans.startingPoint(known.code(), actor());
        model.addAttribute(
                "nhap",
                start.map(plan -> TypedPlan.of(plan, plan.isUnderWay()))
                        .orElseGet(() -> TypedPlan.empty(issuer(known.name()))));
        return entry(known.code(), model);
    }

    @PostMapping("/soan/{unit}")
    String save(
            @PathVariable String unit,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var known = organization.require(unit).code();
        plans.startingPoint(known, actor());
        var typed = TypedPlan.empty("");
        try {
            typed = TypedPlan.of(fields);
            if (fields.containsKey("them")) {
                model.addAttribute("nhap", typed);
                return entry(known, model);
            }
            return done(plans.enter(known, typed.wanted(), actor()), SAVED);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhap", typed);
            return entry(known, model);
        }
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, @RequestParam(name = "xong", defaultValue = "") String done, Model model) {
        model.addAttribute("tin", DoneMessage.sentence(done, ALL));
        return show(id, model);
    }

    @PostMapping("/{id}/tep")
    String attach(@PathVariable UUID id, @RequestPart MultipartFile file, Model model, HttpServletResponse response) {
        return act(
                id,
                ATTACHED,
                actor -> plans.attach(id, new UploadedFile(file.getOriginalFilename(), file.getSize(), file), actor),
                model,
                response);
    }

    @GetMapping("/{id}/tep")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        var content = plans.open(id, actor());
        var stored = content.document();
        return Downloads.of(stored.fileName(), stored.mediaType(), stored.size(), content.content());
    }

    @PostMapping("/{id}/chuyen")
    String propose(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String daXem,
            Model model,
            HttpServletResponse response) {
        return act(id, PROPOSED, actor -> plans.propose(id, TypedPlan.revision(daXem), actor), model, response);
    }

    @PostMapping("/{id}/tra-lai")
    String giveBack(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String daXem,
            @RequestParam(defaultValue = "") String lyDo,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("lyDoTra", lyDo);
        return act(id, RETURNED, actor -> plans.giveBack(id, TypedPlan.revision(daXem), lyDo, actor), model, response);
    }

    @PostMapping("/{id}/xac-nhan")
    String confirm(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String daXem,
            @RequestParam(defaultValue = "false") boolean chiBoSung,
            Model model,
            HttpServletResponse response) {
        return act(
                id,
                CONFIRMED,
                actor -> plans.confirm(id, TypedPlan.revision(daXem), chiBoSung, actor),
                model,
                response);
    }

    @PostMapping("/{id}/rut")
    String withdraw(@PathVariable UUID id, TypedWithdrawal typed, Model model, HttpServletResponse response) {
        model.addAttribute("nhapRut", typed);
        return act(id, WITHDRAWN, actor -> plans.withdraw(id, typed.document(), typed.lyDo(), actor), model, response);
    }

    /** By which document a plan is withdrawn, as it was typed. */
    record TypedWithdrawal(String so, String ngay, String lyDo) {

        DocumentReference document() {
            var errors = new InputErrors();
            var day = errors.gather(
                    () -> ngay == null || ngay.isBlank() ? null : EnteredDates.day(ngay, "Ngày văn bản rút kế hoạch"));
            errors.refuse();
            return new DocumentReference(so, day.orElse(null));
        }
    }

    private String act(UUID id, DoneMessage done, Consumer<Actor> work, Model model, HttpServletResponse response) {
        plans.require(id, actor());
        try {
            work.accept(actor());
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            return show(id, model);
        }
        return done(id, done);
    }

    private String show(UUID id, Model model) {
        model.addAttribute("trang", pages.one(id, actor()));
        return framed("ke-hoach-dia-phuong-mot", model);
    }

    private String entry(String unit, Model model) {
        model.addAttribute("donVi", unit);
        model.addAttribute("tenDonVi", organization.require(unit).name());
        model.addAttribute("doiTuong", scopes.all());
        model.addAttribute("cach", List.of(Measure.values()));
        return framed("ke-hoach-dia-phuong-soan", model);
    }

    /** The committee of “Huyện Đam Rông” is that of “huyện Đam Rông”. */
    private static String issuer(String unit) {
        return "Ủy ban nhân dân %s%s".formatted(unit.substring(0, 1).toLowerCase(Locale.ROOT), unit.substring(1));
    }

    private String framed(String template, Model model) {
        model.addAttribute("nguoi", organization.nameOf(actor().userId()));
        return template;
    }

    private static String done(UUID id, DoneMessage done) {
        return "redirect:%s/%s?xong=%s".formatted(ADDRESS, id, done.code());
    }

    private Actor actor() {
        return currentActor.require();
    }
}
