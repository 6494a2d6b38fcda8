package vn.khenthuong.pages;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.kernel.CurrentActor;

/**
 * Tells browsers the time: by the first script of every page, made anew for each, and afterwards whenever that script asks. No
 * answer is kept by anybody.
 */
@RestController
@Tag(name = "Giờ của hệ thống")
class ServerClockController {

    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final String STYLE = "/css/server-clock.css";

    private final Clock clock;
    private final CurrentActor actors;
    private final Optional<ShownClock> shown;
    private final List<AddedScript> added;
    private final ObjectMapper json;
    private final String script;

    ServerClockController(
            Clock clock,
            CurrentActor actors,
            ObjectProvider<ShownClock> shown,
            ObjectProvider<AddedScript> added,
            ObjectMapper json)
            throws IOException {
        this.clock = clock;
        this.actors = actors;
        this.shown = Optional.ofNullable(shown.getIfAvailable());
        this.added = added.orderedStream().toList();
        this.json = json;
        this.script = new ClassPathResource("clock/server-clock.js").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(ServerClock.SCRIPT)
    @Hidden
    ResponseEntity<String> script(HttpServletRequest request) throws JsonProcessingException {
        var root = request.getContextPath();
        var told = new Told(
                clock.millis(),
                root + ServerClock.ADDRESS,
                shown.map(ShownClock::label).orElse(null),
                shown.map(one -> one.noticedWithin().toMillis()).orElse(null),
                shown.map(one -> root + STYLE).orElse(null),
                shown.flatMap(one -> actors.find().flatMap(one::pageFor))
                        .map(page -> root + page)
                        .orElse(null),
                added.stream().map(one -> root + one.address()).toList());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(SCRIPT)
                .body("%s(%s);%n".formatted(script.strip(), json.writeValueAsString(told)));
    }

    @GetMapping(ServerClock.ADDRESS)
    @Operation(summary = "Bây giờ là lúc nào (mili giây từ 1/1/1970, giờ UTC)")
    ResponseEntity<Now> now() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Now(clock.millis()));
    }

    /** @param now in milliseconds since 1970 */
    record Now(long now) {}

    /**
     * What the script is told.
     *
     * @param now in milliseconds since 1970
     * @param address where it asks for it again
     * @param label what the time is called where it is shown
     * @param every after how many milliseconds it asks again without a reason
     * @param style how the time is shown
     * @param page where the reader sets it
     * @param scripts what else belongs on every page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Told(
            long now, String address, String label, Long every, String style, String page, List<String> scripts) {}
}
