package vn.khenthuong.notification.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.notification.Incidents;
import vn.khenthuong.notification.internal.MailFailedException.Prospect;

/**
 * Sends what waits in the outbox, one mail in one transaction that holds its row in the queue. A mail that was accepted right
 * before the application died is sent once more, with the same Message-ID; none is lost.
 */
@Component
class NoticeSender implements ScheduledWork {

    private static final Logger log = LoggerFactory.getLogger(NoticeSender.class);

    private final NoticeQueue queue;
    private final MailTemplates templates;
    private final MailTransport transport;
    private final MailSettings settings;
    private final Incidents incidents;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean stopping;

    NoticeSender(
            NoticeQueue queue,
            MailTemplates templates,
            MailTransport transport,
            MailSettings settings,
            Incidents incidents,
            TransactionTemplate transaction,
            Clock clock) {
        this.queue = queue;
        this.templates = templates;
        this.transport = transport;
        this.settings = settings;
        this.incidents = incidents;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The mail under way is finished, no other one begun. */
    @EventListener
    void closing(ContextClosedEvent closing) {
        stopping = true;
    }

    @Override
    public Instant nextAt() {
        return transport.isReady() ? queue.nextAt().orElse(Instant.MAX) : Instant.MAX;
    }

    /** Sends what is due; a mail server that does not answer ends the round. */
    @Override
    public void run() {
        if (!transport.isReady()) {
            return;
        }
        try (var series = transport.begin()) {
            var round = Round.GOES_ON;
            for (var count = 0; round == Round.GOES_ON && count < settings.perRun() && !stopping; count++) {
                round = transaction.execute(status -> sendNext(series));
            }
        }
    }

    private Round sendNext(MailTransport.Series series) {
        return queue.take(clock.instant()).map(notice -> send(notice, series)).orElse(Round.IS_OVER);
    }

    private Round send(QueuedNotice notice, MailTransport.Series series) {
        if (!notice.wanted()) {
            queue.remove(notice.id());
            return Round.GOES_ON;
        }
        try {
            var mail = templates.write(notice.kind(), notice.fullName(), OneTimeSecret.shown(notice.model()));
            series.send(
                    new OutgoingMail(messageId(notice), notice.address(), notice.fullName(), mail, clock.instant()));
            queue.sent(notice.id(), templates.write(notice.kind(), notice.fullName(), notice.model()), clock.instant());
            return Round.GOES_ON;
        } catch (MailFailedException failed) {
            failed(notice, failed);
            return failed.prospect() == Prospect.NO_SERVER ? Round.IS_OVER : Round.GOES_ON;
        }
    }

    private void failed(QueuedNotice notice, MailFailedException failed) {
        var now = clock.instant();
        if (failed.prospect() == Prospect.NONE) {
            giveUp(notice, failed.getMessage());
        } else if (isTriedLongEnough(notice, now)) {
            giveUp(notice, "Đã thử %d lần không được. %s".formatted(notice.failures() + 1, failed.getMessage()));
        } else {
            var next = now.plus(settings.delayAfter(notice.failures() + 1));
            queue.postpone(notice.id(), failed.getMessage(), now, next);
            log.warn("Thư {} chưa gửi được, thử lại lúc {}: {}", notice.id(), next, failed.getMessage());
        }
    }

    private boolean isTriedLongEnough(QueuedNotice notice, Instant now) {
        return notice.failingSince() != null
                && !notice.failingSince().plus(settings.giveUpAfter()).isAfter(now);
    }

    private void giveUp(QueuedNotice notice, String reason) {
        if (queue.giveUp(notice.id(), reason)) {
            log.error("Thư {} không gửi được: {}", notice.id(), reason);
            openIncident(notice, reason).ifPresent(incident -> queue.noteIncident(notice.id(), incident));
        }
    }

    /** Names the recipient by user id: the engine keeps no names and addresses. */
    private Optional<String> openIncident(QueuedNotice notice, String reason) {
        return incidents.open(
                notice.subject(),
                notice.processInstanceId(),
                notice.id(),
                "Không gửi được thư “%s” cho %s. %s".formatted(notice.kind().label(), notice.recipient(), reason));
    }

    private String messageId(QueuedNotice notice) {
        return "<%s@%s>".formatted(notice.id(), settings.host());
    }

    private enum Round {
        GOES_ON,
        IS_OVER
    }
}
