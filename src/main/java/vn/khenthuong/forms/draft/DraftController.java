package vn.khenthuong.forms.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.forms.draft.Drafts.Outcome;
import vn.khenthuong.forms.schema.RenamedOptions;
import vn.khenthuong.forms.service.TypedByFormer;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.NotFoundException;

/**
 * The draft of whoever a task is assigned to, and of nobody else: for all others, administrators included, there is none. Every
 * answer names the state in its {@code ETag}, {@code "0"} while nothing is saved; a change that brings {@code If-Match} is made on
 * one of the named states or refused.
 */
@RestController
@RequestMapping("/api/tasks/{task}/draft")
@Tag(name = "Nhiệm vụ")
class DraftController {

    private final Drafts drafts;
    private final CurrentActor currentActor;
    private final ObjectMapper json;
    private final Clock clock;
    private final RenamedOptions renamed;
    private final TypedByFormer former;

    DraftController(
            Drafts drafts,
            CurrentActor currentActor,
            ObjectMapper json,
            Clock clock,
            RenamedOptions renamed,
            TypedByFormer former) {
        this.drafts = drafts;
        this.currentActor = currentActor;
        this.json = json;
        this.clock = clock;
        this.renamed = renamed;
        this.former = former;
    }

    /**
     * What was typed so far, and when it was saved.
     *
     * @param takenOverFrom who handed the task over with it, by name, or null
     */
    record Kept(JsonNode values, Instant savedAt, String takenOverFrom) {}

    record Saved(Instant savedAt) {}

    @GetMapping
    @Operation(summary = "Bản nháp của người đang giữ việc; 204 khi chưa có")
    ResponseEntity<Kept> read(@PathVariable String task) throws JsonProcessingException {
        var reader = currentActor.require();
        var state = drafts.find(task, reader).orElseThrow(DraftController::unknown);
        var draft = state.draft();
        if (draft == null) {
            return ResponseEntity.noContent().eTag(state.tag()).build();
        }
        var typed = json.readTree(draft.content());
        if (draft.takenOverFrom() != null) {
            former.shown(task, reader, filledIn(typed));
        }
        return ResponseEntity.ok()
                .eTag(state.tag())
                .body(new Kept(renamed.inAnswers(typed), draft.savedAt(), draft.takenOverFrom()));
    }

    private static Set<String> filledIn(JsonNode typed) {
        return typed.properties().stream()
                .filter(field -> !field.getValue().isNull()
                        && !field.getValue().asText("-").isBlank())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Giữ nội dung đang nhập dở (tối đa 256 KiB); 409 khi bản nháp đã đổi so với If-Match")
    ResponseEntity<Saved> save(
            @PathVariable String task,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            InputStream body)
            throws IOException {
        var typed = TypedSoFar.read(body, json);
        var draft = new Draft(typed.content(), typed.revision(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        accept(drafts.save(task, currentActor.require(), draft, KnownStates.of(ifMatch)));
        return ResponseEntity.ok().eTag(new DraftState(draft).tag()).body(new Saved(draft.savedAt()));
    }

    @DeleteMapping
    @Operation(summary = "Bỏ bản nháp; 409 khi bản nháp đã đổi so với If-Match")
    ResponseEntity<Void> end(
            @PathVariable String task, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        accept(drafts.end(task, currentActor.require(), KnownStates.of(ifMatch)));
        return ResponseEntity.status(HttpStatus.NO_CONTENT)
                .eTag(new DraftState(null).tag())
                .build();
    }

    private static void accept(Outcome outcome) {
        switch (outcome) {
            case NOT_HELD -> throw unknown();
            case OVERTAKEN ->
                throw new ConflictException(
                        "Bản nháp vừa được lưu từ một cửa sổ hoặc máy khác. Hãy chọn bản muốn giữ.");
            case DONE -> {}
        }
    }

    private static NotFoundException unknown() {
        return new NotFoundException("Không tìm thấy nhiệm vụ này, hoặc nhiệm vụ không do bạn xử lý.");
    }
}
