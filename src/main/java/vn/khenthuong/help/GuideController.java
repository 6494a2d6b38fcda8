package vn.khenthuong.help;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.organization.Organization;

/** The pages of the user guide; {@code /huong-dan} is the chapter of whoever asks. */
@Controller
@RequestMapping("/huong-dan")
class GuideController {

    private static final String FOLDER = "huong-dan/";

    private final GuideReaders readers;
    private final Organization organization;
    private final CurrentActor actors;

    GuideController(GuideReaders readers, Organization organization, CurrentActor actors) {
        this.readers = readers;
        this.organization = organization;
        this.actors = actors;
    }

    @GetMapping
    String own() {
        return "redirect:/huong-dan/" + readers.chapterOf(actors.require()).code();
    }

    @GetMapping("/{chapter:[a-z-]+}")
    String chapter(@PathVariable String chapter, Model model) throws IOException {
        var found = GuideChapter.find(chapter).orElseThrow(GuideController::unknown);
        var markdown = new ClassPathResource(FOLDER + found.code() + ".md").getContentAsString(StandardCharsets.UTF_8);
        model.addAttribute("chuong", GuideText.parse(markdown));
        model.addAttribute("dangXem", found);
        model.addAttribute("cuaBan", readers.chapterOf(actors.require()));
        model.addAttribute("cacChuong", GuideChapter.values());
        model.addAttribute("nguoi", organization.nameOf(actors.require().userId()));
        return "huong-dan";
    }

    @GetMapping("/anh/{name:[a-z0-9-]+\\.png}")
    ResponseEntity<ClassPathResource> picture(@PathVariable String name) {
        var picture = new ClassPathResource(FOLDER + "anh/" + name);
        if (!picture.exists()) {
            throw unknown();
        }
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(picture);
    }

    private static NotFoundException unknown() {
        return new NotFoundException("Không có chương này trong hướng dẫn sử dụng.");
    }
}
