package vn.khenthuong.certificate.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.certificate.CertificatePage;
import vn.khenthuong.certificate.CertificateSheet;
import vn.khenthuong.certificate.Certificates;
import vn.khenthuong.certificate.CertifiedDecision;
import vn.khenthuong.certificate.output.RegisterWorkbook;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.pages.Downloads;

/** The register of certificates over HTTP, to be read. */
@RestController
@RequestMapping(CertificateFilesController.ADDRESS)
@Tag(name = "Sổ bằng khen")
class CertificateFilesController {

    static final String ADDRESS = "/api/certificates";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Certificates certificates;
    private final RegisterWorkbook workbook;
    private final CurrentActor actor;

    CertificateFilesController(Certificates certificates, RegisterWorkbook workbook, CurrentActor actor) {
        this.certificates = certificates;
        this.workbook = workbook;
        this.actor = actor;
    }

    @GetMapping
    @Operation(summary = "Sổ bằng khen: một trang, số mới nhất trước; tìm theo q, nam, donVi, tinhTrang")
    CertificatePage find(RegisterFilter filter, @RequestParam(defaultValue = "1") int page) {
        return certificates.find(filter.search(), page, actor.require());
    }

    @GetMapping("/decisions")
    @Operation(summary = "Các quyết định có bằng, mới nhất trước")
    List<CertifiedDecision> decisions() {
        return certificates.decisions(actor.require());
    }

    @GetMapping("/decisions/{round}/{ordinal}")
    @Operation(summary = "Các bằng của một quyết định, theo số sổ vàng")
    CertificateSheet decision(@PathVariable String round, @PathVariable int ordinal) {
        return certificates.sheet(new ListCode(round, ordinal).toString(), actor.require());
    }

    @GetMapping("/register.xlsx")
    @Operation(summary = "Sổ bằng khen, dạng XLSX; tìm như trang sổ")
    ResponseEntity<byte[]> register(RegisterFilter filter) {
        return Downloads.of("so-vang.xlsx", XLSX, workbook.write(certificates.all(filter.search(), actor.require())));
    }
}
