package vn.khenthuong.notification.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.khenthuong.notification.Delivery;
import vn.khenthuong.notification.DeliveryLog;
import vn.khenthuong.notification.NoticeKind;

/**
 * A notice as its recipient may know it.
 *
 * @param label the kind in Vietnamese
 * @param title the subject line of the mail
 * @param text what it says
 * @param failure why it was not delivered, or null
 */
record NoticeView(
        UUID id,
        NoticeKind kind,
        String label,
        String subject,
        String title,
        String text,
        LocalDate date,
        Delivery.State state,
        Instant createdAt,
        Instant sentAt,
        String failure) {

    static NoticeView of(DeliveryLog.Received received) {
        var delivery = received.delivery();
        return new NoticeView(
                delivery.id(),
                delivery.kind(),
                delivery.kind().label(),
                delivery.subject(),
                received.title(),
                received.text(),
                delivery.date(),
                delivery.state(),
                delivery.createdAt(),
                delivery.sentAt(),
                delivery.failure());
    }
}
