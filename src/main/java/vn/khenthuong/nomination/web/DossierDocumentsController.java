package vn.khenthuong.nomination.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.document.DocumentContent;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.nomination.DossierDocuments;
import vn.khenthuong.pages.Downloads;

/** The papers of a dossier over HTTP. */
@RestController
@RequestMapping("/api/dossiers/{number}/documents")
@Tag(name = "Giấy tờ của hồ sơ")
class DossierDocumentsController {

    private final DossierDocuments papers;
    private final CurrentActor currentActor;

    DossierDocumentsController(DossierDocuments papers, CurrentActor currentActor) {
        this.papers = papers;
        this.currentActor = currentActor;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Tải lên một bản mới của một giấy tờ")
    ResponseEntity<StoredDocument> upload(
            @PathVariable String number, @RequestParam String item, @RequestPart MultipartFile file)
            throws IOException {
        StoredDocument stored = papers.upload(
                currentActor.require(), number, item, new UploadedFile(file.getOriginalFilename(), file.getBytes()));
        return ResponseEntity.created(URI.create("/api/dossiers/%s/documents/%s".formatted(number, stored.id())))
                .body(stored);
    }

    @GetMapping
    @Operation(summary = "Mọi bản của mọi giấy tờ, bản mới nhất trước")
    List<StoredDocument> list(@PathVariable String number) {
        return papers.list(currentActor.require(), number);
    }

    @GetMapping("/archive")
    @Operation(summary = "Tải về mọi bản của mọi giấy tờ trong một tệp ZIP, kèm mã băm SHA-256")
    void archive(@PathVariable String number, HttpServletResponse response) throws IOException {
        var actor = currentActor.require();
        papers.list(actor, number);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(number + ".zip")
                        .build()
                        .toString());
        papers.archive(actor, number, response.getOutputStream());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Tải về một bản")
    ResponseEntity<byte[]> download(@PathVariable String number, @PathVariable UUID id) {
        DocumentContent content = papers.open(currentActor.require(), number, id);
        StoredDocument document = content.document();
        return Downloads.of(document.fileName(), document.mediaType(), content.bytes());
    }
}
