package vn.khenthuong.correspondence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.correspondence.Papers;
import vn.khenthuong.correspondence.SignedScans;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperFaces;

/** The papers of the route over HTTP. */
@RestController
@RequestMapping("/api/papers")
@Tag(name = "Giấy tờ hệ thống lập")
class PapersController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";

    private final Papers papers;
    private final SignedScans scans;
    private final CurrentActor actors;

    PapersController(Papers papers, SignedScans scans, CurrentActor actors) {
        this.papers = papers;
        this.scans = scans;
        this.actors = actors;
    }

    /** @param subject number of a dossier or code of a list; what the caller may not see concerns nothing */
    @GetMapping
    @Operation(summary = "Giấy tờ hệ thống lập cho một hồ sơ hoặc một danh sách, kể cả các Tờ trình có tên hồ sơ")
    List<PaperView> about(@RequestParam(defaultValue = "") String subject) {
        return papers.about(subject, actors.require()).stream()
                .map(PaperView::of)
                .toList();
    }

    @GetMapping("/{id}.docx")
    @Operation(summary = "Một giấy tờ dạng DOCX; không nêu bản thì là bản mới nhất")
    ResponseEntity<byte[]> docx(@PathVariable String id, @RequestParam(required = false) Integer version) {
        var paper = papers.open(id, version, actors.require());
        return Downloads.of(fileName(paper, "docx"), DOCX, PaperFaces.docx(paper));
    }

    /** @param inline to be looked at in the browser, not kept */
    @GetMapping("/{id}.pdf")
    @Operation(summary = "Một giấy tờ dạng PDF, cùng lời với DOCX; chưa ký thì mang chữ DỰ THẢO")
    ResponseEntity<byte[]> pdf(
            @PathVariable String id,
            @RequestParam(required = false) Integer version,
            @RequestParam(defaultValue = "false") boolean inline) {
        var paper = papers.open(id, version, actors.require());
        var name = fileName(paper, "pdf");
        return inline
                ? Downloads.shown(name, PDF, PaperFaces.pdf(paper))
                : Downloads.of(name, PDF, PaperFaces.pdf(paper));
    }

    @PostMapping("/{id}/renewal")
    @Operation(summary = "Lập lại một giấy tờ từ dữ liệu hiện có; chỉ người phụ trách bước của giấy ấy")
    PaperView renew(@PathVariable String id) {
        return PaperView.of(papers.renew(id, actors.require()));
    }

    @PostMapping("/{id}/number")
    @Operation(
            summary =
                    "Ghi số và ngày của một văn bản mà không bước nào ghi số, sau khi đã ký; chỉ cơ quan ký văn bản ấy, một lần")
    PaperView number(@PathVariable String id, @RequestBody NumberRequest request) {
        return PaperView.of(papers.number(id, request.document(), actors.require()));
    }

    @PostMapping(path = "/{id}/signed", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Tải lên bản đã ký, đóng dấu (PDF) của một văn bản đã có số; bản trước còn giữ")
    ResponseEntity<StoredDocument> add(@PathVariable String id, @RequestPart MultipartFile file) {
        var scan = scans.add(id, new UploadedFile(file.getOriginalFilename(), file.getSize(), file), actors.require());
        return ResponseEntity.created(URI.create("/api/papers/%s/signed?version=%d".formatted(id, scan.version())))
                .body(scan);
    }

    @GetMapping("/{id}/signed")
    @Operation(summary = "Bản đã ký của một văn bản; không nêu bản thì là bản mới nhất")
    ResponseEntity<Resource> signed(@PathVariable String id, @RequestParam(required = false) Integer version) {
        var scan = scans.open(id, version, actors.require());
        var document = scan.document();
        return Downloads.of(document.fileName(), document.mediaType(), document.size(), scan.content());
    }

    private static String fileName(Paper paper, String ending) {
        var plain = Normalizer.normalize(paper.name(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return "%s.%s".formatted(plain, ending);
    }
}
