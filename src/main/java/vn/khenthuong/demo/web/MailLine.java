package vn.khenthuong.demo.web;

import java.time.LocalDate;
import java.util.UUID;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.notification.Delivery;
import vn.khenthuong.notification.NoticeKind;

/**
 * One notice as the page shows it.
 *
 * @param subject number of a report, code of a year; null for a mail about no single thing
 * @param tone how the state is coloured
 * @param sent when the mail server, or in its place the demonstration, took it; null before
 */
record MailLine(
        UUID id,
        String day,
        String created,
        String recipient,
        String address,
        String kind,
        String subject,
        String state,
        String tone,
        String sent,
        String failure) {

    static MailLine of(Delivery delivery, String recipient) {
        return new MailLine(
                delivery.id(),
                VietnameseDates.of(LocalDate.ofInstant(delivery.createdAt(), HomeZone.ID)),
                VietnameseDates.of(delivery.createdAt()),
                recipient,
                delivery.address(),
                delivery.kind().label(),
                delivery.kind() == NoticeKind.DIGEST ? null : delivery.subject(),
                delivery.state().label(),
                switch (delivery.state()) {
                    case PENDING -> "chay";
                    case SENT -> "dat";
                    case FAILED -> "dung";
                    case CANCELLED -> "can";
                },
                delivery.sentAt() == null ? null : VietnameseDates.of(delivery.sentAt()),
                delivery.failure());
    }
}
