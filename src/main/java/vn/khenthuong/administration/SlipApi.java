package vn.khenthuong.administration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.organization.PasswordSlips;
import vn.khenthuong.pages.Downloads;

/** Slips with passwords over HTTP, for administrators. */
@RestController
@RequestMapping("/api/officials/slips")
@Tag(name = "Cán bộ")
class SlipApi {

    static final String FILE = "phieu-mat-khau.pdf";

    private static final int MOST = 1000;

    private final PasswordSlips slips;
    private final SlipPaper paper;
    private final Administrators administrators;

    SlipApi(PasswordSlips slips, SlipPaper paper, Administrators administrators) {
        this.slips = slips;
        this.paper = paper;
        this.administrators = administrators;
    }

    /**
     * Which slips to print.
     *
     * @param slips their ids
     */
    @Schema(name = "ChosenSlips")
    record Chosen(List<UUID> slips) {}

    @GetMapping
    @Operation(summary = "Phiếu mật khẩu chờ in, không có mật khẩu; chỉ dành cho quản trị viên")
    List<PasswordSlips.Waiting> waiting() {
        return slips.waiting(administrators.require());
    }

    @PostMapping(
            path = "/printing",
            produces = {MediaType.APPLICATION_PDF_VALUE, MediaType.ALL_VALUE})
    @Operation(
            summary =
                    "In các phiếu, mỗi phiếu một lần, thành một tệp PDF; mật khẩu được tạo lúc in và không lưu ở đâu. "
                            + "Người nhập hoặc đặt lại mật khẩu không in được")
    ResponseEntity<byte[]> print(@RequestBody Chosen chosen) {
        var administrator = administrators.require();
        if (chosen.slips() == null
                || chosen.slips().contains(null)
                || chosen.slips().size() > MOST) {
            throw new BadInputException("Cần chọn từ 1 đến %d phiếu để in.".formatted(MOST));
        }
        return Downloads.of(
                FILE, MediaType.APPLICATION_PDF_VALUE, slips.print(chosen.slips(), administrator, paper::draw));
    }
}
