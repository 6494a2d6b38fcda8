package vn.khenthuong.petition.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
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
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.forms.FormStarts;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.DoneMessage;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.pages.RefusalOnPage;
import vn.khenthuong.petition.Department;
import vn.khenthuong.petition.Petition;
import vn.khenthuong.petition.PetitionAccess;
import vn.khenthuong.petition.PetitionKind;
import vn.khenthuong.petition.PetitionNumber;
import vn.khenthuong.petition.PetitionProcess;
import vn.khenthuong.petition.PetitionReportProcess;
import vn.khenthuong.petition.PetitionTasks;
import vn.khenthuong.petition.Petitions;
import vn.khenthuong.petition.SentBeforeException;

/** The pages {@code /kien-nghi}: petitions with their answers, the form that sends one, and the one that gathers several. */
@Controller
@RequestMapping(PetitionController.ADDRESS)
class PetitionController {

    static final String ADDRESS = "/kien-nghi";

    private static final DoneMessage SENT = new DoneMessage(
            "gui", "Đã gửi kiến nghị. Thêm tệp kèm theo ở trang này nếu có; đơn vị được báo khi có trả lời.");
    private static final DoneMessage GATHERED =
            new DoneMessage("tong-hop", "Đã tổng hợp trình UBND tỉnh; các đơn vị và văn thư UBND tỉnh được báo.");
    private static final DoneMessage WITHDRAWN = new DoneMessage("rut", "Đã rút kiến nghị; nơi nhận được báo.");
    private static final DoneMessage ADDED = new DoneMessage("tep", "Đã thêm tệp kèm theo.");
    private static final List<DoneMessage> DONE = List.of(SENT, GATHERED, WITHDRAWN, ADDED);

    private final PetitionAccess access;
    private final Petitions petitions;
    private final FormStarts starts;
    private final PetitionTasks tasks;
    private final PetitionPapers papers;
    private final PetitionPages pages;
    private final Organization organization;
    private final CurrentActor currentActor;

    PetitionController(
            PetitionAccess access,
            Petitions petitions,
            FormStarts starts,
            PetitionTasks tasks,
            PetitionPapers papers,
            PetitionPages pages,
            Organization organization,
            CurrentActor currentActor) {
        this.access = access;
        this.petitions = petitions;
        this.starts = starts;
        this.tasks = tasks;
        this.papers = papers;
        this.pages = pages;
        this.organization = organization;
        this.currentActor = currentActor;
    }

    @GetMapping
    String all(@RequestParam(name = "xong", defaultValue = "") String done, Model model) {
        model.addAttribute("tin", DoneMessage.sentence(done, DONE));
        return showAll(model);
    }

    @PostMapping("/gui")
    String send(TypedPetition typed, Model model, HttpServletResponse response) {
        try {
            var number = PetitionNumber.of(
                    starts.start(PetitionProcess.KEY, typed.answers()).businessKey());
            return done(number, SENT);
        } catch (SentBeforeException again) {
            return done(again.standing(), SENT);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhap", typed);
            return showAll(model);
        }
    }

    @PostMapping("/tong-hop")
    String gather(@RequestParam MultiValueMap<String, String> fields, Model model, HttpServletResponse response) {
        var typed = TypedReport.of(fields);
        try {
            starts.start(PetitionReportProcess.KEY, typed.answers());
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhapTongHop", typed);
            return showAll(model);
        }
        return "redirect:%s?xong=%s".formatted(ADDRESS, GATHERED.code());
    }

    @GetMapping("/{number}")
    String one(@PathVariable String number, @RequestParam(name = "xong", defaultValue = "") String done, Model model) {
        model.addAttribute("tin", DoneMessage.sentence(done, DONE));
        return show(seen(number), model);
    }

    @PostMapping("/{number}/rut")
    String withdraw(
            @PathVariable String number,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        var petition = seen(number);
        try {
            petitions.withdraw(petition.number(), reason, actor());
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhapLyDo", reason);
            return show(petition, model);
        }
        return done(petition.number(), WITHDRAWN);
    }

    @PostMapping("/{number}/tep")
    String add(
            @PathVariable String number, @RequestParam MultipartFile file, Model model, HttpServletResponse response) {
        var petition = seen(number);
        try {
            papers.add(petition, new UploadedFile(file.getOriginalFilename(), file.getSize(), file), actor());
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            return show(petition, model);
        }
        return done(petition.number(), ADDED);
    }

    @GetMapping("/{number}/tep/{id}")
    ResponseEntity<Resource> open(@PathVariable String number, @PathVariable UUID id) {
        var opened = papers.open(seen(number), id);
        var document = opened.document();
        return Downloads.of(document.fileName(), document.mediaType(), document.size(), opened.content());
    }

    private Petition seen(String number) {
        return access.require(PetitionNumber.of(number), actor());
    }

    private String showAll(Model model) {
        var reader = actor();
        model.addAttribute("cacKienNghi", pages.lines(reader));
        model.addAttribute("cacBan", pages.reportLines(reader));
        model.addAttribute("donVi", pages.units(reader));
        model.addAttribute("dot", pages.roundsToName());
        model.addAttribute("tongHop", pages.gatherable(reader));
        model.addAttribute("noiNhan", Department.values());
        model.addAttribute("loai", PetitionKind.values());
        model.addAttribute("nguoi", organization.nameOf(reader.userId()));
        return "kien-nghi";
    }

    /** As it stands now, whatever was just refused. */
    private String show(Petition petition, Model model) {
        var reader = actor();
        model.addAttribute("nhiemVu", tasks.openOf(petition.number()).orElse(null));
        model.addAttribute("kn", pages.of(access.require(petition.number(), reader), reader));
        model.addAttribute("nguoi", organization.nameOf(reader.userId()));
        return "kien-nghi-mot";
    }

    private Actor actor() {
        return currentActor.require();
    }

    /** The way back is made of what is known, not of what was asked for. */
    private static String done(PetitionNumber number, DoneMessage done) {
        return "redirect:%s/%s?xong=%s".formatted(ADDRESS, number, done.code());
    }
}
