package vn.khenthuong.nomination.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.audit.Readings;
import vn.khenthuong.document.DocumentContent;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.nomination.DossierDocuments;
import vn.khenthuong.nomination.UploadedPaper;
import vn.khenthuong.pages.Downloads;

/** The papers of a dossier over HTTP. */
@RestController
@RequestMapping("/api/dossiers/{number}/documents")
@Tag(name = "Giấy tờ của hồ sơ")
class DossierDocumentsController {

    private static final String ARCHIVE = "ARCHIVE";

    private final DossierDocuments papers;
    private final Readings readings;
    private final CurrentActor currentActor;

    DossierDocumentsController(DossierDocuments papers, Readings readings, CurrentActor currentActor) {
        this.papers = papers;
        this.readings = readings;
        this.currentActor = currentActor;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "Tải lên một bản mới của một giấy tờ; “shared”: mọi hồ sơ đang soạn khác của đơn vị trong đợt còn thiếu"
                            + " giấy tờ này cùng dùng bản đó")
    ResponseEntity<Uploaded> upload(
            @PathVariable String number,
            @RequestParam String item,
            @RequestParam(defaultValue = "false") boolean shared,
            @RequestPart MultipartFile file) {
        UploadedPaper paper = papers.upload(
                currentActor.require(),
                number,
                item,
                new UploadedFile(file.getOriginalFilename(), file.getSize(), file),
                shared);
        return ResponseEntity.created(address(number, paper.document()))
                .body(new Uploaded(paper.document(), paper.sharedWith(), paper.sameFile()));
    }

    @PostMapping("/citations")
    @Operation(summary = "Dùng chung một giấy tờ đã tải lên ở hồ sơ khác của đơn vị trong cùng đợt")
    ResponseEntity<StoredDocument> cite(@PathVariable String number, @RequestBody Citation citation) {
        StoredDocument cited =
                papers.cite(currentActor.require(), number, citation.checkedDossier(), citation.checkedDocument());
        return ResponseEntity.created(address(number, cited)).body(cited);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Lấy lại một bản tải nhầm: chỉ người đã tải lên, chỉ khi chưa trình")
    void takeBack(@PathVariable String number, @PathVariable UUID id) {
        papers.takeBack(currentActor.require(), number, id);
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
        readings.fileOpened(actor, number, ARCHIVE, "mọi giấy tờ trong một tệp nén");
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
    ResponseEntity<Resource> download(@PathVariable String number, @PathVariable UUID id) {
        var actor = currentActor.require();
        DocumentContent content = papers.open(actor, number, id);
        StoredDocument document = content.document();
        readings.fileOpened(
                actor, number, document.item(), "%s, bản %d".formatted(document.fileName(), document.version()));
        return Downloads.of(document.fileName(), document.mediaType(), document.size(), content.content());
    }

    private static URI address(String number, StoredDocument document) {
        return URI.create("/api/dossiers/%s/documents/%s".formatted(number, document.id()));
    }

    /**
     * What was uploaded.
     *
     * @param sharedWith numbers of the other dossiers that use it from now on
     * @param sameFile where else the unit has the same file under another title
     */
    record Uploaded(@JsonUnwrapped StoredDocument document, List<String> sharedWith, List<String> sameFile) {}

    /**
     * What is to be shared.
     *
     * @param dossier number of the dossier that has it
     * @param document id of the version there
     */
    record Citation(String dossier, UUID document) {

        String checkedDossier() {
            return checked(dossier, "Số hồ sơ");
        }

        UUID checkedDocument() {
            return checked(document, "Giấy tờ");
        }

        private static <T> T checked(T value, String name) {
            if (value == null) {
                throw new BadInputException("Thiếu “%s”.".formatted(name));
            }
            return value;
        }
    }
}
