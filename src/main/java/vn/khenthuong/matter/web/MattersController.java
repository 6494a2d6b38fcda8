package vn.khenthuong.matter.web;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.matter.MatterSearch;
import vn.khenthuong.matter.Matters;
import vn.khenthuong.nomination.HoldGround;
import vn.khenthuong.organization.Organization;

/** The page {@code /vu-viec}: what is on record about nominees the reader sees, by the day it is due. */
@Controller
class MattersController {

    static final String ADDRESS = "/vu-viec";

    private final Matters matters;
    private final Organization organization;
    private final CurrentActor currentActor;

    MattersController(Matters matters, Organization organization, CurrentActor currentActor) {
        this.matters = matters;
        this.organization = organization;
        this.currentActor = currentActor;
    }

    @GetMapping(ADDRESS)
    String page(
            @RequestParam(name = "canCu", defaultValue = "") String ground,
            @RequestParam(name = "trangThai", defaultValue = "") String state,
            Model model) {
        var actor = currentActor.require();
        var search = new MatterSearch(
                chosen("Căn cứ", ground, MatterController.GROUNDS, HoldGround::name),
                chosen("Trạng thái", state, List.of(MatterSearch.State.values()), MatterSearch.State::name));
        model.addAttribute(
                "vuViec",
                matters.find(search, actor).stream().map(MatterLine::of).toList());
        model.addAttribute("chon", search);
        model.addAttribute("cacCanCu", MatterController.GROUNDS);
        model.addAttribute("cacTrangThai", MatterSearch.State.values());
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "vu-viec";
    }

    /** Null where nothing was chosen: then all are shown. */
    private static <T> T chosen(String label, String typed, List<T> known, Function<T, String> name) {
        if (typed.isEmpty()) {
            return null;
        }
        return known.stream()
                .filter(one -> name.apply(one).equals(typed))
                .findFirst()
                .orElseThrow(() -> new BadInputException("“%s” không có trong danh sách để chọn.".formatted(label)));
    }
}
