package vn.khenthuong.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.khenthuong.annualreport.ReminderKind;
import vn.khenthuong.notification.Delivery;

/**
 * A day on which a unit was reminded of its report, or was to be, and what became of it.
 *
 * @param at when it was recorded
 * @param given whether there was anybody to remind; otherwise it does not count as a reminder
 * @param deliveries one per recipient
 */
public record RemindedDay(
        LocalDate day, ReminderKind kind, String kindLabel, Instant at, boolean given, List<Told> deliveries) {

    public RemindedDay {
        deliveries = List.copyOf(deliveries);
    }

    /**
     * One recipient.
     *
     * @param recipient user id; null for readers who must not know
     * @param address null for readers who must not know
     * @param sentAt when the mail server accepted it, or null
     * @param failure why it did not arrive, in Vietnamese, or null
     */
    public record Told(
            String recipient,
            String recipientName,
            String address,
            Delivery.State state,
            String stateLabel,
            int attempts,
            Instant createdAt,
            Instant sentAt,
            String failure) {

        static Told of(Delivery delivery, String name, boolean accounts) {
            return new Told(
                    accounts ? delivery.recipient() : null,
                    name,
                    accounts ? delivery.address() : null,
                    delivery.state(),
                    delivery.state().label(),
                    delivery.attempts(),
                    delivery.createdAt(),
                    delivery.sentAt(),
                    delivery.failure());
        }
    }
}
