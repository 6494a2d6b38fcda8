package vn.khenthuong.notification.web;

import java.util.List;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.notification.Delivery;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.NoticePreference;

/** An official's notices and wishes, as the page shows them. */
record NoticesPage(NoticePreference wanted, List<Line> notices) {

    static NoticesPage of(NoticePreference wanted, List<Delivery> deliveries) {
        return new NoticesPage(wanted, deliveries.stream().map(Line::of).toList());
    }

    /**
     * One notice.
     *
     * @param subject what it was about, or null where that says nothing
     * @param tone how the state is coloured
     * @param sent when the mail server took it, or null
     */
    record Line(String date, String kind, String subject, String state, String tone, String sent, String failure) {

        static Line of(Delivery delivery) {
            return new Line(
                    VietnameseDates.of(delivery.date()),
                    delivery.kind().label(),
                    delivery.kind() == NoticeKind.DIGEST ? null : delivery.subject(),
                    delivery.state().label(),
                    tone(delivery.state()),
                    delivery.sentAt() == null ? null : VietnameseDates.of(delivery.sentAt()),
                    delivery.failure());
        }

        private static String tone(Delivery.State state) {
            return switch (state) {
                case PENDING -> "chay";
                case SENT -> "dat";
                case FAILED -> "dung";
                case CANCELLED -> "";
            };
        }
    }
}
