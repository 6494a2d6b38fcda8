package vn.khenthuong.administration;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.JournalVerification;
import vn.khenthuong.kernel.ConflictException;

/** Reads the whole journal against its seals when an administrator asks, one at a time: it takes long. */
@Component
class JournalCheckup {

    private final JournalVerification journal;
    private final Administrators administrators;
    private final ReentrantLock once = new ReentrantLock();

    JournalCheckup(JournalVerification journal, Administrators administrators) {
        this.journal = journal;
        this.administrators = administrators;
    }

    /**
     * What was found.
     *
     * @throws ConflictException while another check runs
     * @throws vn.khenthuong.kernel.NotPermittedException when somebody else than an administrator asks
     */
    JournalVerification.Finding verify() {
        administrators.require();
        if (!once.tryLock()) {
            throw new ConflictException("Nhật ký đang được kiểm tra; hãy thử lại sau ít phút.");
        }
        try {
            return journal.verify();
        } finally {
            once.unlock();
        }
    }
}
