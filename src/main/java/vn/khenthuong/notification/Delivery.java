package vn.khenthuong.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What became of a notice.
 *
 * @param recipient user id
 * @param sentAt when the mail server accepted it; null before
 * @param failure why it was not delivered, in Vietnamese; null where nothing went wrong
 */
public record Delivery(
        UUID id,
        String recipient,
        String address,
        String subject,
        NoticeKind kind,
        LocalDate date,
        State state,
        int attempts,
        Instant createdAt,
        Instant sentAt,
        String failure) {

    /** How far a notice has come. */
    public enum State {
        PENDING("Chờ gửi"),
        SENT("Đã gửi"),
        /** Given up; an incident tells. */
        FAILED("Không gửi được"),
        /** What it was about was done before it left. */
        CANCELLED("Không cần gửi nữa");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** In Vietnamese. */
        public String label() {
            return label;
        }
    }
}
