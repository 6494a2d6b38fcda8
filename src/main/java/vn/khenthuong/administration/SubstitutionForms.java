package vn.khenthuong.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputError;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Capacity;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Substitution;
import vn.khenthuong.organization.Substitutions;
import vn.khenthuong.organization.Substitutions.Seat;
import vn.khenthuong.organization.Work;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.pages.RefusalOnPage;
import vn.khenthuong.paper.ListWorkbook;

/** The form and the list that the page of administrators and that of the represented have in common. */
@Component
class SubstitutionForms {

    /** What is told when a proposal is refused or taken back. */
    static final String REFUSED = "Không giao ký thay; không có gì thay đổi.";

    /** What is told when a proposal is confirmed. */
    static final String CONFIRMED = "Đã xác nhận; việc ký thay có hiệu lực theo ngày đã ghi.";

    private static final String DO = "lam";
    private static final String LOOK = "xem";

    private final Substitutions substitutions;
    private final SubstitutionCards cards;
    private final SubstitutionForesight foresight;
    private final SubstitutionWorkbook workbook;
    private final Organization organization;

    SubstitutionForms(
            Substitutions substitutions,
            SubstitutionCards cards,
            SubstitutionForesight foresight,
            SubstitutionWorkbook workbook,
            Organization organization) {
        this.substitutions = substitutions;
        this.cards = cards;
        this.foresight = foresight;
        this.workbook = workbook;
        this.organization = organization;
    }

    /**
     * What a page shows.
     *
     * @param address of the page, to which its forms are sent
     * @param seats which can be chosen
     * @param shown the list
     */
    record Shown(String address, String template, Actor reader, List<Seat> seats, List<Substitution> shown) {}

    /** The list of a page as XLSX. */
    ResponseEntity<byte[]> workbook(Shown page) {
        return Downloads.of("ky-thay-uy-quyen.xlsx", ListWorkbook.MEDIA_TYPE, workbook.write(page.shown()));
    }

    String show(Shown page, String seat, Model model) {
        var seats = page.seats();
        var chosen = seat.isEmpty() && seats.size() == 1 ? seats.get(0).key() : seat;
        return show(page, chosen.isEmpty() ? null : SubstitutionEntry.forSeat(chosen), model);
    }

    private String show(Shown page, SubstitutionEntry typed, Model model) {
        model.addAttribute("nguoi", organization.nameOf(page.reader().userId()));
        model.addAttribute("noi", page.address());
        model.addAttribute("chucDanh", page.seats());
        model.addAttribute("nhap", typed);
        if (typed != null) {
            model.addAttribute(
                    "ungVien",
                    substitutions.candidates(typed.role()).stream()
                            .map(this::candidate)
                            .toList());
            model.addAttribute("coCapPho", substitutions.hasDeputy(typed.role()));
            model.addAttribute("quanTri", administrators());
            model.addAttribute("tuCach", Capacity.values());
            model.addAttribute("loaiViec", Work.values());
            model.addAttribute("lyDo", Substitution.Reason.values());
        }
        model.addAttribute(
                "kyThay",
                page.shown().stream().map(one -> cards.of(one, page.reader())).toList());
        return page.template();
    }

    /**
     * Who can be chosen.
     *
     * @param words name and roles, which tell two of one name apart
     */
    record Candidate(String userId, String words) {}

    private Candidate candidate(Official official) {
        var roles = organization.rolesOf(official.userId()).stream()
                .map(substitutions::labelOf)
                .collect(Collectors.joining("; "));
        return new Candidate(official.userId(), "%s (%s)".formatted(official.fullName(), roles));
    }

    /** Whom to ask; without names where the register knows none. */
    private String administrators() {
        var names = organization.membersOf(Bodies.ADMINISTRATORS).stream()
                .map(Official::fullName)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "quản trị viên" : "quản trị viên (%s)".formatted(names);
    }

    /** One step of the form: to look, to go back, to propose. */
    String step(
            Shown page,
            MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var entry = SubstitutionEntry.typed(typed);
        var step = typed.getFirst("buoc");
        try {
            if (DO.equals(step)) {
                substitutions.propose(entry.read(), page.reader());
                next.addFlashAttribute("tin", "Đã gửi đề nghị; có hiệu lực khi quản trị viên khác xác nhận.");
                return "redirect:" + page.address();
            }
            if (LOOK.equals(step)) {
                var examined = substitutions.examine(entry.read(), page.reader());
                model.addAttribute("xemTruoc", cards.facts(examined));
                model.addAttribute("moRa", foresight.of(examined));
            }
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            if (refused instanceof BadInputException wrong) {
                model.addAttribute(
                        "cacLoi",
                        wrong.errors().stream().map(InputError::message).toList());
            }
        }
        return show(page, entry, model);
    }

    String end(Shown page, UUID id, String reason, RedirectAttributes next) {
        return ToldOnPage.doing(
                page.address(),
                () -> {
                    substitutions.end(id, reason, page.reader());
                    return "Đã cho thôi ký thay; quyền hết ngay.";
                },
                next);
    }

    String refuse(Shown page, UUID id, String reason, RedirectAttributes next) {
        return ToldOnPage.doing(
                page.address(),
                () -> {
                    substitutions.refuse(id, reason, page.reader());
                    return REFUSED;
                },
                next);
    }

    String confirm(Shown page, UUID id, RedirectAttributes next) {
        return ToldOnPage.doing(
                page.address(),
                () -> {
                    substitutions.confirm(id, page.reader());
                    return CONFIRMED;
                },
                next);
    }
}
