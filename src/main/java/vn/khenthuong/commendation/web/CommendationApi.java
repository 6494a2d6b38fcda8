package vn.khenthuong.commendation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
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
import vn.khenthuong.commendation.Commendation;
import vn.khenthuong.commendation.CommendationAccess;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.commendation.Commendations;
import vn.khenthuong.commendation.LetterMoney;
import vn.khenthuong.commendation.output.CommendationFiles;
import vn.khenthuong.commendation.output.EntryImport;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.paper.PaperFaces;

/** The units' letters of commendation over HTTP. */
@RestController
@RequestMapping("/api/commendations")
@Tag(name = "Giấy khen của đơn vị")
class CommendationApi {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";

    private final CommendationAccess access;
    private final Commendations commendations;
    private final LetterMoney moneys;
    private final CommendationFiles files;
    private final EntryImport imports;
    private final Organization organization;
    private final CurrentActor actor;

    CommendationApi(
            CommendationAccess access,
            Commendations commendations,
            LetterMoney moneys,
            CommendationFiles files,
            EntryImport imports,
            Organization organization,
            CurrentActor actor) {
        this.access = access;
        this.commendations = commendations;
        this.moneys = moneys;
        this.files = files;
        this.imports = imports;
        this.organization = organization;
        this.actor = actor;
    }

    @GetMapping
    @Operation(summary = "Các danh sách Giấy khen mà người hỏi được xem, mới nhất trước")
    List<CommendationView> lists(
            @RequestParam(required = false) String unit, @RequestParam(required = false) Integer year) {
        return access.lists(unit, year, actor.require()).stream()
                .map(list -> CommendationView.of(list, unitName(list), null, null))
                .toList();
    }

    @GetMapping("/template.xlsx")
    @Operation(summary = "Tệp mẫu để nhập danh sách, dạng XLSX")
    ResponseEntity<byte[]> template() {
        return Downloads.of("mau-danh-sach-giay-khen.xlsx", XLSX, files.template());
    }

    @GetMapping("/{number}")
    @Operation(summary = "Một danh sách Giấy khen với những ai có tên")
    CommendationView list(@PathVariable String number) {
        var list = seen(number);
        return CommendationView.of(list, unitName(list), commendations.entries(list.number()), moneys.of(list));
    }

    @PostMapping("/{number}/entries")
    @Operation(summary = "Thêm một trường hợp; cán bộ của đơn vị, khi danh sách đang lập")
    CommendationView add(@PathVariable String number, @RequestBody EntryRequest entry) {
        commendations.add(seen(number).number(), List.of(entry.wanted()), actor.require());
        return list(number);
    }

    @DeleteMapping("/{number}/entries/{entry}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Bỏ một trường hợp; cán bộ của đơn vị, khi danh sách đang lập")
    void remove(@PathVariable String number, @PathVariable long entry) {
        commendations.remove(seen(number).number(), entry, actor.require());
    }

    @PostMapping(path = "/{number}/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Nhập từ tệp XLSX: thử, hoặc nhập tất cả khi không dòng nào sai")
    EntryImport.Result take(
            @PathVariable String number,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean trial) {
        return imports.read(seen(number).number(), file, trial, actor.require());
    }

    @GetMapping("/{number}/list.xlsx")
    @Operation(summary = "Danh sách, dạng XLSX")
    ResponseEntity<byte[]> workbook(@PathVariable String number) {
        var list = seen(number);
        return Downloads.of(name(list, "xlsx"), XLSX, files.workbook(list, commendations.entries(list.number())));
    }

    @GetMapping("/{number}/decision.docx")
    @Operation(summary = "Quyết định kèm danh sách để in và ký, dạng DOCX; chưa quyết định thì là dự thảo")
    ResponseEntity<byte[]> docx(@PathVariable String number) {
        var list = seen(number);
        return Downloads.of(name(list, "docx"), DOCX, PaperFaces.docx(files.decision(list, actor.require())));
    }

    /** @param inline to be looked at in the browser, not kept */
    @GetMapping("/{number}/decision.pdf")
    @Operation(summary = "Quyết định kèm danh sách, dạng PDF, cùng lời với DOCX; chưa quyết định thì mang chữ DỰ THẢO")
    ResponseEntity<byte[]> pdf(@PathVariable String number, @RequestParam(defaultValue = "false") boolean inline) {
        var list = seen(number);
        var bytes = PaperFaces.pdf(files.decision(list, actor.require()));
        return inline ? Downloads.shown(name(list, "pdf"), PDF, bytes) : Downloads.of(name(list, "pdf"), PDF, bytes);
    }

    private Commendation seen(String number) {
        return access.require(CommendationNumber.of(number), actor.require());
    }

    private String unitName(Commendation list) {
        return organization.nameAt(list.number().unit(), list.decidedAt());
    }

    private static String name(Commendation list, String ending) {
        return "%s.%s".formatted(list.number().toString().toLowerCase(Locale.ROOT), ending);
    }
}
