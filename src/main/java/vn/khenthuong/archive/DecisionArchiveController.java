package vn.khenthuong.archive;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.audit.Readings;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.kernel.CurrentActor;

/** The archive of a decision to download; that it was taken is journalled before the first byte. */
@RestController
@RequestMapping("/api/decisions/{round}/{ordinal}/archive")
@Tag(name = "Danh sách trình khen")
class DecisionArchiveController {

    private static final String ITEM = "DECISION_ARCHIVE";

    private final DecisionArchive archive;
    private final Readings readings;
    private final CurrentActor currentActor;

    DecisionArchiveController(DecisionArchive archive, Readings readings, CurrentActor currentActor) {
        this.archive = archive;
        this.readings = readings;
        this.currentActor = currentActor;
    }

    @GetMapping
    @Operation(summary = "Quyết định với mọi hồ sơ, giấy tờ, nhật ký và mã băm SHA-256 trong một tệp ZIP")
    void archive(@PathVariable String round, @PathVariable int ordinal, HttpServletResponse response)
            throws IOException {
        var actor = currentActor.require();
        var decision = archive.require(actor, round, ordinal);
        var list = new ListCode(decision.round(), decision.ordinal()).toString();
        readings.fileOpened(actor, list, ITEM, "bộ lưu trữ của quyết định");
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("luu-tru-%s.zip".formatted(list), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        archive.write(actor, decision, response.getOutputStream());
    }
}
