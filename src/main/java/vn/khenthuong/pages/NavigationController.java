package vn.khenthuong.pages;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.kernel.CurrentActor;

/** The same navigation for the bars of the web applications, which are not pages of ours. */
@RestController
@Tag(name = "Trang")
class NavigationController {

    private final NavigationEntries entries;
    private final CurrentActor actors;

    NavigationController(NavigationEntries entries, CurrentActor actors) {
        this.entries = entries;
        this.actors = actors;
    }

    /** An entry of the navigation. */
    record Entry(NavigationPlace place, String label, String address) {}

    @GetMapping("/api/navigation")
    @Operation(summary = "Những mục người gọi dùng được, theo thứ tự của thanh điều hướng")
    List<Entry> own() {
        return entries.of(actors.require()).stream()
                .map(entry -> new Entry(entry.place(), entry.label(), entry.address()))
                .toList();
    }
}
