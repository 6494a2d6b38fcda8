package vn.khenthuong.administration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.audit.JournalVerification;
import vn.khenthuong.kernel.ConflictException;

/** Whether the journal is what was sealed, for administrators. */
@RestController
@RequestMapping("/api/audit/verification")
@Tag(name = "Nhật ký")
class JournalVerificationApi {

    private final JournalVerification journal;
    private final Administrators administrators;
    private final ReentrantLock once = new ReentrantLock();

    JournalVerificationApi(JournalVerification journal, Administrators administrators) {
        this.journal = journal;
        this.administrators = administrators;
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
        administrators.require();
        if (!once.tryLock()) {
            throw new ConflictException("Nhật ký đang được kiểm tra; hãy thử lại sau ít phút.");
        }
        try {
            var found = journal.verify();
            return new Answer(found.entries(), found.sealedTo(), found.firstBroken(), found.problem());
        } finally {
            once.unlock();
        }
    }
}
