package vn.khenthuong.notification.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.khenthuong.notification.Delivery;
import vn.khenthuong.notification.NoticeKind;

/**
 * A notice as its recipient may know it.
 *
 * @param label the kind in Vietnamese
 * @param failure why it was not delivered, or null
 */
record NoticeView(
        UUID id,
        NoticeKind kind,
        String label,
        String subject,
        LocalDate date,
        Delivery.State state,
        Instant createdAt,
        Instant sentAt,
        String failure) {

    static NoticeView of(Delivery delivery) {
        return new NoticeView(
                delivery.id(),
                delivery.kind(),
                delivery.kind().label(),
                delivery.subject(),
                delivery.date(),
                delivery.state(),
                delivery.createdAt(),
                delivery.sentAt(),
                delivery.failure());
    }
}
