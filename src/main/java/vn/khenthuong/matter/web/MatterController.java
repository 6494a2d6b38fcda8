package vn.khenthuong.matter.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.matter.ComplaintForm;
import vn.khenthuong.matter.Matter;
import vn.khenthuong.matter.MatterOutcome;
import vn.khenthuong.matter.MatterStandsException;
import vn.khenthuong.matter.Matters;
import vn.khenthuong.nomination.HoldGround;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.DoneMessage;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.pages.RefusalOnPage;

/** The page {@code /ho-so/{number}/vu-viec}: what is on record about the nominee of a dossier, put on record and concluded here. */
@Controller
@RequestMapping("/ho-so/{number}/vu-viec")
class MatterController {

    private static final DoneMessage RECORDED =
            new DoneMessage("ghi", "Đã ghi vụ việc; hồ sơ tạm dừng, đơn vị được báo.");
    private static final DoneMessage CONCLUDED = new DoneMessage(
            "ket-luan",
            "Đã ghi kết luận, trả lời; cho tiếp tục hoặc kết thúc hồ sơ ở trang hồ sơ hoặc trong Tasklist.");
    private static final DoneMessage OTHERS_OPEN = new DoneMessage(
            "con-vu-viec",
            "Đã ghi kết luận, trả lời; còn vụ việc khác chưa có kết luận, hồ sơ vẫn tạm dừng và chưa cho tiếp tục được.");
    private static final DoneMessage STANDS =
            new DoneMessage("da-co", "Vụ việc này đã được ghi trước đó, không ghi lại; xem dưới đây.");
    private static final DoneMessage WITHDRAWN =
            new DoneMessage("rut", "Đã rút vụ việc ghi nhầm; hồ sơ còn tạm dừng vì lý do khác.");
    private static final DoneMessage GOES_ON = new DoneMessage(
            "rut-di-tiep",
            "Đã rút vụ việc ghi nhầm; hồ sơ chỉ tạm dừng vì vụ việc này nên được xử lý tiếp, đơn vị được báo.");
    private static final DoneMessage ADDED = new DoneMessage("tep", "Đã thêm bản chụp.");
    private static final List<DoneMessage> ALL =
            List.of(RECORDED, CONCLUDED, OTHERS_OPEN, STANDS, WITHDRAWN, GOES_ON, ADDED);

    /** The grounds an official can choose here. */
    static final List<HoldGround> GROUNDS = List.of(HoldGround.COMPLAINT, HoldGround.INSPECTION, HoldGround.DISCIPLINE);

    private final Matters matters;
    private final MatterPapers papers;
    private final Organization organization;
    private final CurrentActor currentActor;

    MatterController(Matters matters, MatterPapers papers, Organization organization, CurrentActor currentActor) {
        this.matters = matters;
        this.papers = papers;
        this.organization = organization;
        this.currentActor = currentActor;
    }

    @GetMapping
    String page(
            @PathVariable String number,
            @RequestParam(name = "canCu", defaultValue = "") String ground,
            @RequestParam(name = "xong", defaultValue = "") String done,
            Model model) {
        model.addAttribute("tin", DoneMessage.sentence(done, ALL));
        return show(number, ground, model);
    }

    @PostMapping
    String record(@PathVariable String number, TypedMatter typed, Model model, HttpServletResponse response) {
        var actor = currentActor.require();
        matters.of(number, actor);
        if (typed.doiCanCu() != null) {
            model.addAttribute("nhap", typed);
            return show(number, typed.doiCanCu(), model);
        }
        try {
            matters.record(number, actor, typed.wanted());
        } catch (MatterStandsException standing) {
            return "%s#vu-viec-%d".formatted(done(number, STANDS), standing.id());
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhap", typed);
            return show(number, typed.canCu(), model);
        }
        return done(number, RECORDED);
    }

    @PostMapping("/{id}/ket-luan")
    String conclude(
            @PathVariable String number,
            @PathVariable String id,
            TypedConclusion typed,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        var matter = seen(number, id, actor);
        try {
            matters.conclude(matter.id(), actor, typed.wanted());
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhapKetLuan", typed);
            model.addAttribute("nhapO", matter.id());
            return show(number, "", model);
        }
        var othersOpen = matters.of(number, actor).stream().anyMatch(Matter::isOpen);
        return done(number, othersOpen ? OTHERS_OPEN : CONCLUDED);
    }

    @PostMapping("/{id}/rut")
    String withdraw(
            @PathVariable String number,
            @PathVariable String id,
            TypedMistake typed,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        var matter = seen(number, id, actor);
        try {
            var goesOn = matters.withdraw(matter.id(), actor, typed.lyDoRut(), typed.document());
            return done(number, goesOn ? GOES_ON : WITHDRAWN);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhapRut", typed);
            model.addAttribute("nhapO", matter.id());
            return show(number, "", model);
        }
    }

    @PostMapping("/{id}/tep")
    String add(
            @PathVariable String number,
            @PathVariable String id,
            @RequestParam MultipartFile file,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        var matter = seen(number, id, actor);
        try {
            papers.add(matter, new UploadedFile(file.getOriginalFilename(), file.getSize(), file), actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            return show(number, "", model);
        }
        return done(number, ADDED);
    }

    @GetMapping("/{id}/tep/{file}")
    ResponseEntity<Resource> open(@PathVariable String number, @PathVariable String id, @PathVariable UUID file) {
        var opened = papers.open(seen(number, id, currentActor.require()), file);
        var document = opened.document();
        return Downloads.of(document.fileName(), document.mediaType(), document.size(), opened.content());
    }

    private Matter seen(String number, String id, Actor actor) {
        var known = MatterIds.of(id);
        return matters.of(number, actor).stream()
                .filter(one -> one.id() == known)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Không tìm thấy vụ việc này."));
    }

    private String show(String number, String ground, Model model) {
        var actor = currentActor.require();
        model.addAttribute("so", number);
        var all = matters.of(number, actor);
        var files = papers.of(all);
        model.addAttribute(
                "vuViec",
                all.stream()
                        .map(matter -> MatterLine.of(matter, files.getOrDefault(matter.id(), List.of())))
                        .toList());
        model.addAttribute("duocGhi", matters.mayRecord(actor, number));
        model.addAttribute("cacCanCu", GROUNDS);
        model.addAttribute(
                "canCu",
                Stream.of(HoldGround.values())
                        .filter(GROUNDS::contains)
                        .filter(one -> one.name().equals(ground))
                        .findFirst()
                        .orElse(HoldGround.COMPLAINT));
        model.addAttribute("cacLoaiDon", ComplaintForm.values());
        model.addAttribute("cacKetLuan", MatterOutcome.values());
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "ho-so-vu-viec";
    }

    private static String done(String number, DoneMessage done) {
        return "redirect:/ho-so/%s/vu-viec?xong=%s".formatted(number, done.code());
    }
}
