package vn.khenthuong.administration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the journal is what was sealed, for administrators. */
@RestController
@RequestMapping("/api/audit/verification")
@Tag(name = "Nhật ký")
class JournalVerificationApi {

    private final JournalCheckup checkup;

    JournalVerificationApi(JournalCheckup checkup) {
        this.checkup = checkup;
    }

    /**
     * What was found.
     *
     * @param entries lines of the journal
     * @param sealedTo number of the last sealed line that holds
     * @param firstBroken number of the line of the first broken link, or null
     * @param problem what is wrong with it, or null
     */
    record Answer(long entries, long sealedTo, Long firstBroken, String problem) {}

    @GetMapping
    @Operation(summary = "Kiểm tra toàn bộ chuỗi niêm phong của nhật ký; chỉ dành cho quản trị viên")
    Answer verify() {
        var found = checkup.verify();
        return new Answer(found.entries(), found.sealedTo(), found.firstBroken(), found.problem());
    }
}
