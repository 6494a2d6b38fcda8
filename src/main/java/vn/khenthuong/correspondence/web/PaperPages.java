package vn.khenthuong.correspondence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;
import vn.khenthuong.correspondence.Papers;
import vn.khenthuong.correspondence.SignedScans;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.DoneMessage;
import vn.khenthuong.pages.RefusalOnPage;

/** The page {@code /giay-to}: the papers about one subject as the reader may read them, and where signed scans are added. */
@Controller
@RequestMapping(PaperPages.ADDRESS)
class PaperPages {

    static final String ADDRESS = "/giay-to";

    private static final DoneMessage ADDED =
            new DoneMessage("ban-da-ky", "Đã nhận bản đã ký; người đọc văn bản này thấy bản đó trước.");

    private static final DoneMessage NUMBERED = new DoneMessage("so", "Đã ghi số, ngày vào văn bản.");

    private final Papers papers;
    private final SignedScans scans;
    private final Organization organization;
    private final CurrentActor actors;

    PaperPages(Papers papers, SignedScans scans, Organization organization, CurrentActor actors) {
        this.papers = papers;
        this.scans = scans;
        this.organization = organization;
        this.actors = actors;
    }

    /** @param subject number of a dossier or code of a list; what the caller may not see has no papers */
    @GetMapping
    String about(
            @RequestParam(name = "ve", defaultValue = "") String subject,
            @RequestParam(name = "xong", defaultValue = "") String done,
            Model model) {
        model.addAttribute("tin", DoneMessage.sentence(done, List.of(ADDED, NUMBERED)));
        return show(subject, model);
    }

    @PostMapping("/{id}/ban-da-ky")
    String add(
            @PathVariable String id,
            @RequestParam(name = "ve", defaultValue = "") String subject,
            @RequestParam MultipartFile file,
            Model model,
            HttpServletResponse response) {
        try {
            scans.add(id, new UploadedFile(file.getOriginalFilename(), file.getSize(), file), actors.require());
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            return show(subject, model);
        }
        return done(subject, ADDED);
    }

    @PostMapping("/{id}/so")
    String number(
            @PathVariable String id,
            @RequestParam(name = "ve", defaultValue = "") String subject,
            @RequestParam(name = "soVanBan", defaultValue = "") String number,
            @RequestParam(name = "ngayVanBan", defaultValue = "") String day,
            Model model,
            HttpServletResponse response) {
        try {
            papers.number(id, new DocumentReference(number, typedDay(day)), actors.require());
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhapSo", new TypedNumber(id, number, day));
            return show(subject, model);
        }
        return done(subject, NUMBERED);
    }

    /**
     * Number and date as they were typed, shown again where they are refused.
     *
     * @param giay id of the paper
     */
    record TypedNumber(String giay, String soVanBan, String ngayVanBan) {}

    private static LocalDate typedDay(String day) {
        return day.isBlank() ? null : EnteredDates.day(day, "Ngày văn bản");
    }

    private static String done(String subject, DoneMessage message) {
        return "redirect:"
                + UriComponentsBuilder.fromPath(ADDRESS)
                        .queryParam("ve", "{ve}")
                        .queryParam("xong", message.code())
                        .encode()
                        .buildAndExpand(subject)
                        .toUriString();
    }

    private String show(String subject, Model model) {
        var actor = actors.require();
        model.addAttribute("ve", subject);
        model.addAttribute(
                "giay",
                papers.about(subject, actor).stream()
                        .map(paper -> PaperSheet.of(paper, organization))
                        .toList());
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "giay-to";
    }
}
