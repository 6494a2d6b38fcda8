package vn.khenthuong.administration;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khenthuong.award.BaseSalaryKeeping;
import vn.khenthuong.calendar.PendingCalendar;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.organization.OfficialAdministration;
import vn.khenthuong.organization.OfficialChange;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.RegisteredOfficial;
import vn.khenthuong.organization.Substitutions;
import vn.khenthuong.organization.UnitAdministration;
import vn.khenthuong.pages.Formats;

/** The page {@code /quan-tri/thay-doi}: what one administrator has proposed and another confirms. */
@Controller
@RequestMapping(OfficialChangePage.ADDRESS)
class OfficialChangePage {

    static final String ADDRESS = "/quan-tri/thay-doi";

    private final OfficialAdministration register;
    private final CalendarDesk calendars;
    private final UnitAdministration units;
    private final Administrators administrators;
    private final Organization organization;
    private final Substitutions substitutions;
    private final SubstitutionCards cards;
    private final BaseSalaryKeeping salaries;

    OfficialChangePage(
            OfficialAdministration register,
            CalendarDesk calendars,
            UnitAdministration units,
            Administrators administrators,
            Organization organization,
            Substitutions substitutions,
            SubstitutionCards cards,
            BaseSalaryKeeping salaries) {
        this.salaries = salaries;
        this.substitutions = substitutions;
        this.cards = cards;
        this.register = register;
        this.calendars = calendars;
        this.units = units;
        this.administrators = administrators;
        this.organization = organization;
    }

    /**
     * A proposal.
     *
     * @param own whether the reader has made it himself, so that he cannot confirm it
     */
    record Proposal(UUID id, String by, String at, boolean own, List<Person> people) {}

    /**
     * A proposed calendar.
     *
     * @param document it follows
     * @param effect what it would do now; null where it can no more
     * @param obstacle why it cannot; null where it can
     */
    record CalendarLine(
            UUID id,
            int year,
            String by,
            String at,
            boolean own,
            String document,
            CalendarPreview effect,
            String obstacle) {}

    /** What shall become of one official; those who decide stand first. */
    record Person(String name, String userId, String email, boolean decisive, List<String> differences) {}

    /**
     * A proposal about units or a function.
     *
     * @param foresight what it would do now; null where it cannot be done any more
     * @param obstacle why not; null where it can
     */
    record UnitProposal(
            UUID id,
            String by,
            String at,
            boolean own,
            List<String> sentences,
            UnitAdministration.Foresight foresight,
            String obstacle) {}

    @GetMapping
    String page(Model model) {
        var administrator = administrators.require();
        model.addAttribute("nguoi", organization.nameOf(administrator.userId()));
        model.addAttribute(
                "deNghi",
                register.pending().stream()
                        .map(change -> new Proposal(
                                change.id(),
                                organization.nameOf(change.proposedBy()),
                                Formats.moment(change.proposedAt()),
                                change.proposedBy().equals(administrator.userId()),
                                people(change)))
                        .toList());
        model.addAttribute(
                "lich",
                calendars.pending().stream()
                        .map(pending -> line(pending, administrator))
                        .toList());
        model.addAttribute(
                "deNghiDonVi",
                units.pending().stream()
                        .map(proposal -> new UnitProposal(
                                proposal.id(),
                                organization.nameOf(proposal.proposedBy()),
                                Formats.moment(proposal.proposedAt()),
                                proposal.proposedBy().equals(administrator.userId()),
                                proposal.sentences(),
                                proposal.foresight(),
                                proposal.obstacle()))
                        .toList());
        model.addAttribute("luong", BaseSalaryPage.Proposal.of(salaries, organization, administrator.userId()));
        model.addAttribute("noi", SubstitutionPage.ADDRESS);
        model.addAttribute(
                "kyThay",
                substitutions.pending().stream()
                        .map(one -> cards.of(one, administrator))
                        .toList());
        return "quan-tri-thay-doi";
    }

    private CalendarLine line(PendingCalendar pending, Actor administrator) {
        CalendarPreview effect = null;
        String obstacle = null;
        try {
            effect = CalendarPreview.of(calendars.preview(pending), true);
        } catch (BadInputException | ConflictException outdated) {
            obstacle = outdated.getMessage();
        }
        return new CalendarLine(
                pending.id(),
                pending.proposal().year(),
                organization.nameOf(pending.proposedBy()),
                Formats.moment(pending.proposedAt()),
                pending.proposedBy().equals(administrator.userId()),
                pending.proposal().document().cited(),
                effect,
                obstacle);
    }

    private List<Person> people(OfficialChange change) {
        return change.wanted().stream()
                .map(official -> person(official, register.difference(seen(change, official), official)))
                .sorted(Comparator.comparing(Person::decisive).reversed())
                .toList();
    }

    private static Person person(RegisteredOfficial official, OfficialAdministration.Difference difference) {
        return new Person(
                official.fullName(),
                official.userId(),
                official.email(),
                difference.decisive(),
                difference.sentences());
    }

    private static RegisteredOfficial seen(OfficialChange change, RegisteredOfficial official) {
        return change.seen().stream()
                .filter(before -> before.userId().equals(official.userId()))
                .findFirst()
                .orElse(null);
    }

    @PostMapping("/{id}/xac-nhan")
    String confirm(@PathVariable UUID id, RedirectAttributes next) {
        var administrator = administrators.require();
        return doing(
                () -> {
                    if (units.isProposal(id)) {
                        units.confirm(id, administrator);
                    } else {
                        register.confirm(id, administrator);
                    }
                },
                "Đã xác nhận; thay đổi có hiệu lực theo ngày đã ghi.",
                next);
    }

    @PostMapping("/{id}/tu-choi")
    String refuse(
            @PathVariable UUID id,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes next) {
        var administrator = administrators.require();
        return doing(
                () -> {
                    if (units.isProposal(id)) {
                        units.refuse(id, reason, administrator);
                    } else {
                        register.refuse(id, reason, administrator);
                    }
                },
                "Đã từ chối; không có gì thay đổi.",
                next);
    }

    @PostMapping("/lich/{id}/xac-nhan")
    String confirmCalendar(@PathVariable UUID id, RedirectAttributes next) {
        administrators.require();
        return doing(() -> calendars.confirm(id), "Đã xác nhận; lịch và các hạn đã đổi.", next);
    }

    @PostMapping("/lich/{id}/tu-choi")
    String refuseCalendar(
            @PathVariable UUID id,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes next) {
        administrators.require();
        return doing(() -> calendars.refuse(id, reason), "Đã từ chối; lịch không thay đổi.", next);
    }

    private static String doing(Runnable work, String done, RedirectAttributes next) {
        try {
            work.run();
            next.addFlashAttribute("tin", done);
        } catch (BadInputException | ConflictException refused) {
            next.addFlashAttribute("loi", refused.getMessage());
        }
        return "redirect:" + ADDRESS;
    }

    /** How administrators come here. */
    @Configuration(proxyBeanMethods = false)
    static class Way {

        @Bean
        AdministrationArea changesArea() {
            return new AdministrationArea(
                    20,
                    "Thay đổi chờ xác nhận",
                    ADDRESS,
                    "Vai trò quyết định, địa chỉ thư của người giữ vai trò đó, sáp nhập đơn vị, chuyển chức năng, lịch làm việc dời hạn, lương cơ sở: cần hai quản trị viên.");
        }
    }
}
