package vn.khenthuong.administration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.organization.OfficialAdministration;
import vn.khenthuong.organization.OfficialChange;
import vn.khenthuong.organization.RegisteredOfficial;

/** Officials over HTTP, for administrators. */
@RestController
@RequestMapping("/api/officials")
@Tag(name = "Cán bộ")
class OfficialController {

    private final OfficialAdministration register;
    private final OfficialImport imports;
    private final Administrators administrators;

    OfficialController(OfficialAdministration register, OfficialImport imports, Administrators administrators) {
        this.register = register;
        this.imports = imports;
        this.administrators = administrators;
    }

    /**
     * What has to be confirmed by another administrator.
     *
     * @param changeId where it is confirmed
     */
    record Proposed(UUID changeId) {}

    /**
     * Why a change is refused.
     *
     * @param reason read by who proposed it
     */
    record Refusal(String reason) {}

    @GetMapping
    @Operation(
            summary = "Cán bộ và vai trò, theo tên, tên đăng nhập, địa chỉ thư hoặc đơn vị; chỉ dành cho quản trị viên")
    List<RegisteredOfficial> find(@RequestParam(name = "q", defaultValue = "") String typed) {
        administrators.require();
        return register.find(typed);
    }

    @PostMapping
    @Operation(summary = "Thêm cán bộ; vai trò quyết định chờ quản trị viên thứ hai xác nhận (202)")
    ResponseEntity<Object> add(@RequestBody OfficialEntry entry) {
        var administrator = administrators.require();
        var wanted = entry.read(part -> register.foresee(part, administrator));
        return answer(HttpStatus.CREATED, wanted.userId(), register.add(wanted, administrator));
    }

    @PutMapping("/{userId}")
    @Operation(summary = "Sửa cán bộ và vai trò; vai trò không còn trong danh sách thì hết từ hôm qua")
    ResponseEntity<Object> change(@PathVariable String userId, @RequestBody OfficialEntry entry) {
        var administrator = administrators.require();
        var wanted = entry.named(userId).read(part -> register.foresee(part, administrator));
        return answer(HttpStatus.OK, userId, register.change(wanted, null, administrator));
    }

    @PostMapping("/import")
    @Operation(summary = "Nhập cán bộ từ tệp XLSX: thử (trial=true), hoặc tất cả cùng lúc nếu không dòng nào sai")
    ResponseEntity<OfficialImport.Result> take(
            @RequestParam(defaultValue = "true") boolean trial, @RequestPart MultipartFile file) {
        var administrator = administrators.require();
        var result = imports.take(file, trial, administrator);
        return ResponseEntity.status(result.changeId() == null ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .body(result);
    }

    @PostMapping("/{userId}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Gửi cho cán bộ mật khẩu dùng một lần; người quản trị không thấy mật khẩu")
    void givePassword(@PathVariable String userId) {
        register.givePassword(userId, administrators.require());
    }

    @PostMapping("/{userId}/unlock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Cho cán bộ đã nhập sai mật khẩu thử lại ngay")
    void unlock(@PathVariable String userId) {
        register.unlock(userId, administrators.require());
    }

    @GetMapping("/changes")
    @Operation(summary = "Thay đổi chờ quản trị viên thứ hai xác nhận, cũ nhất trước")
    List<OfficialChange> pending() {
        administrators.require();
        return register.pending();
    }

    @PostMapping("/changes/{id}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Xác nhận thay đổi do quản trị viên khác đề nghị")
    void confirm(@PathVariable UUID id) {
        register.confirm(id, administrators.require());
    }

    @PostMapping("/changes/{id}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Từ chối thay đổi, hoặc rút đề nghị của mình, có lý do")
    void refuse(@PathVariable UUID id, @RequestBody Refusal refusal) {
        register.refuse(id, refusal.reason(), administrators.require());
    }

    private ResponseEntity<Object> answer(HttpStatus done, String userId, Optional<UUID> proposal) {
        return proposal.<ResponseEntity<Object>>map(
                        change -> ResponseEntity.accepted().body(new Proposed(change)))
                .orElseGet(() -> ResponseEntity.status(done)
                        .body(register.official(userId)
                                .orElseThrow(() -> new NotFoundException("Không có cán bộ này."))));
    }
}
