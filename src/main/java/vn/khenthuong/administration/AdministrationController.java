package vn.khenthuong.administration;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.khenthuong.organization.Organization;

/** The page {@code /quan-tri}: what there is to keep. */
@Controller
class AdministrationController {

    private final List<AdministrationArea> areas;
    private final Administrators administrators;
    private final Organization organization;

    AdministrationController(
            ObjectProvider<AdministrationArea> areas, Administrators administrators, Organization organization) {
        this.areas = areas.stream()
                .sorted(Comparator.comparingInt(AdministrationArea::order))
                .toList();
        this.administrators = administrators;
        this.organization = organization;
    }

    @GetMapping("/quan-tri")
    String areas(Model model) {
        var administrator = administrators.require();
        model.addAttribute("muc", areas);
        model.addAttribute("nguoi", organization.nameOf(administrator.userId()));
        return "quan-tri";
    }
}
