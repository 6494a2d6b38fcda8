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
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.organization.Organization;

/** The page {@code /quan-tri/thay-doi}: what one administrator has proposed and another confirms, whatever it is about. */
@Controller
@RequestMapping(OfficialChangePage.ADDRESS)
class OfficialChangePage {

    static final String ADDRESS = "/quan-tri/thay-doi";

    private final List<ProposalArea> areas;
    private final Administrators administrators;
    private final Organization organization;

    OfficialChangePage(List<ProposalArea> areas, Administrators administrators, Organization organization) {
        this.areas = areas.stream()
                .sorted(Comparator.comparingInt(ProposalArea::order))
                .toList();
        this.administrators = administrators;
        this.organization = organization;
    }

    @GetMapping
    String page(Model model) {
        var administrator = administrators.require();
        model.addAttribute("nguoi", organization.nameOf(administrator.userId()));
        model.addAttribute(
                "deNghi",
                areas.stream()
                        .flatMap(area -> area.pending(administrator).stream())
                        .toList());
        return "quan-tri-thay-doi";
    }

    @PostMapping({"/{id}/xac-nhan", "/lich/{id}/xac-nhan"})
    String confirm(@PathVariable UUID id, RedirectAttributes next) {
        var administrator = administrators.require();
        return ToldOnPage.doing(ADDRESS, () -> areaOf(id).confirm(id, administrator), next);
    }

    @PostMapping({"/{id}/tu-choi", "/lich/{id}/tu-choi"})
    String refuse(
            @PathVariable UUID id,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes next) {
        var administrator = administrators.require();
        return ToldOnPage.doing(ADDRESS, () -> areaOf(id).refuse(id, reason, administrator), next);
    }

    private ProposalArea areaOf(UUID id) {
        return areas.stream()
                .filter(area -> area.keeps(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Không có đề nghị thay đổi này."));
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
                    "Vai trò quyết định, họ tên và địa chỉ thư của cán bộ, sáp nhập đơn vị, chuyển chức năng, ký thay, lịch làm việc dời hạn, cách gửi thư của cơ quan, lương cơ sở: cần hai quản trị viên.");
        }
    }
}
