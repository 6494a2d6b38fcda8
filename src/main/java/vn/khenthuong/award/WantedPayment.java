package vn.khenthuong.award;

import java.time.LocalDate;
import java.util.Map;
import vn.khenthuong.kernel.DocumentReference;

/**
 * A payment to be recorded.
 *
 * @param rewards numbers of the dossiers whose rewards were paid, each with the version that was shown
 * @param document the voucher, as entered
 * @param paidOn day the money went out, or null where none was entered
 */
public record WantedPayment(Map<String, Integer> rewards, DocumentReference document, LocalDate paidOn) {

    public WantedPayment {
        rewards = Map.copyOf(rewards);
    }
}
