package vn.khenthuong.demo.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.AddedScript;
import vn.khenthuong.tracking.RoleTitles;

/** The bar that says on every page in whose place somebody looks at it, with the way back. */
@RestController
@Profile(Demo.PROFILE)
@Tag(name = "Trình diễn")
class RoleBarController implements AddedScript {

    private static final String SCRIPT = "/js/role-bar.js";
    private static final String ROLE = "/api/demo/role";
    private static final MediaType JAVASCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    private final BorrowedRole borrowed;
    private final CurrentActor actors;
    private final Organization organization;
    private final RoleTitles titles;
    private final ObjectMapper json;
    private final String script;

    RoleBarController(
            BorrowedRole borrowed, CurrentActor actors, Organization organization, RoleTitles titles, ObjectMapper json)
            throws IOException {
        this.borrowed = borrowed;
        this.actors = actors;
        this.organization = organization;
        this.titles = titles;
        this.json = json;
        this.script = new ClassPathResource("demo/role-bar.js").getContentAsString(StandardCharsets.UTF_8);
    }

    @Override
    public String address() {
        return SCRIPT;
    }

    /** Made anew for each page: whoever has not signed in is not asked for his name by the browser, as our interface would. */
    @Hidden
    @GetMapping(SCRIPT)
    ResponseEntity<String> script(HttpServletRequest request) throws JsonProcessingException {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(JAVASCRIPT)
                .body("%s(%s);%n"
                        .formatted(
                                script.strip(),
                                json.writeValueAsString(seen(request).orElse(null))));
    }

    @GetMapping(ROLE)
    @Operation(summary = "Đang xem với vai của ai; 204 khi đăng nhập với vai của chính mình")
    ResponseEntity<Seen> role(HttpServletRequest request) {
        return seen(request)
                .map(seen ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(seen))
                .orElseGet(() -> ResponseEntity.noContent()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    @DeleteMapping(ROLE)
    @Operation(summary = "Trở lại là quản trị viên")
    ResponseEntity<Void> giveBack(HttpServletRequest request, HttpServletResponse response) {
        borrowed.giveBack(request, response);
        return ResponseEntity.noContent().build();
    }

    private Optional<Seen> seen(HttpServletRequest request) {
        return borrowed.driver(request)
                .flatMap(driver -> actors.find())
                .map(actor -> new Seen(titleOf(actor), organization.nameOf(actor.userId())));
    }

    private String titleOf(Actor actor) {
        return titles.of(actor.soleRole()
                .orElseGet(() -> actor.groups().stream().sorted().findFirst().orElse(actor.userId())));
    }

    /**
     * In whose place.
     *
     * @param role e.g. “Lãnh đạo Huyện Đam Rông”
     */
    record Seen(String role, String name) {}
}
