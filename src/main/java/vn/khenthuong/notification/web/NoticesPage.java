package vn.khenthuong.notification.web;

import java.util.List;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.notification.Delivery;
import vn.khenthuong.notification.DeliveryLog;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.NoticePreference;
import vn.khenthuong.paper.ListWorkbook.Field;

/** An official's notices and wishes, as the page shows them. */
record NoticesPage(NoticePreference wanted, List<Line> notices) {

    /** The columns of the page as a workbook has them; the text is not folded there. */
    static final List<Field<DeliveryLog.Received>> COLUMNS = List.of(
            Field.day("Ngày", received -> received.delivery().date()),
            Field.text("Loại", 40, received -> Line.kind(received.delivery())),
            Field.text("Tiêu đề", 50, DeliveryLog.Received::title),
            Field.text("Nội dung", 80, DeliveryLog.Received::text),
            Field.text("Trạng thái", 16, received -> received.delivery().state().label()),
            Field.moment("Gửi lúc", received -> received.delivery().sentAt()));

    static NoticesPage of(NoticePreference wanted, List<DeliveryLog.Received> received) {
        return new NoticesPage(wanted, received.stream().map(Line::of).toList());
    }

    /**
     * One notice.
     *
     * @param kind what it is about, with the number
     * @param title its subject line
     * @param text what it says
     * @param tone how the state is coloured
     * @param sent when the mail server took it, or null
     */
    record Line(
            String date,
            String kind,
            String title,
            String text,
            String state,
            String tone,
            String sent,
            String failure) {

        static Line of(DeliveryLog.Received received) {
            var delivery = received.delivery();
            return new Line(
                    VietnameseDates.of(delivery.date()),
                    kind(delivery),
                    received.title(),
                    received.text(),
                    delivery.state().label(),
                    tone(delivery.state()),
                    delivery.sentAt() == null ? null : VietnameseDates.of(delivery.sentAt()),
                    delivery.failure());
        }

        private static String kind(Delivery delivery) {
            return delivery.kind() == NoticeKind.DIGEST
                    ? delivery.kind().label()
                    : "%s, %s".formatted(delivery.kind().label(), delivery.subject());
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
