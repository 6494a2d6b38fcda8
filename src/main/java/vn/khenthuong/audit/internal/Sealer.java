package vn.khenthuong.audit.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.audit.JournalHeadDue;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.ScheduledWork;

/**
 * Chains the lines of the journal whose transactions are over and older than every running one, so that none can appear among
 * them afterwards; who writes a line pays nothing. One node at a time. It goes by the time of the machine and not by the
 * calendar: a calendar that is run forward passes no minute.
 */
@Component
class Sealer implements ScheduledWork {

    private static final int SALT = 16;
    private static final String BEGINNING = "0";

    private final SealRepository chain;
    private final AuditSettings settings;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private volatile long nextLook = System.nanoTime();

    Sealer(
            SealRepository chain,
            AuditSettings settings,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.chain = chain;
        this.settings = settings;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Instant nextAt() {
        return nextLook - System.nanoTime() > 0 ? Instant.MAX : Instant.MIN;
    }

    @Override
    public void run() {
        nextLook = System.nanoTime() + settings.sealInterval().toNanos();
        seal();
    }

    /** Seals all that is settled now; nothing where another node does. */
    void seal() {
        int sealed;
        do {
            sealed = transaction.execute(status -> chain.tryLock() ? sealSome() : 0);
        } while (sealed == settings.sealAtOnce());
    }

    private int sealSome() {
        var running = chain.running();
        var begun = chain.state();
        tellHead(begun);
        var watermark = running.isBefore(begun.watermark()) ? BEGINNING : begun.watermark();
        var lines = chain.settled(watermark, running, settings.sealAtOnce());
        var seals = new ArrayList<Seal>(lines.size());
        var state = begun;
        for (var line : lines) {
            var seal = Seal.of(line, state.position() + 1, salt(), clock.instant(), state.hash());
            seals.add(seal);
            state = state.after(seal);
        }
        chain.add(seals);
        var rest = lines.size() == settings.sealAtOnce();
        chain.keep(state.at(rest ? watermark : running.oldest(), today()));
        return lines.size();
    }

    /** The first look of a day tells where the chain ended before. */
    private void tellHead(ChainState state) {
        var last = state.lastDay();
        if (last != null && last.isBefore(today()) && state.position() > 0 && chain.addHead(last, state)) {
            events.publishEvent(new JournalHeadDue(
                    last, state.position(), HexFormat.of().formatHex(state.hash()), settings.headRecipients()));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }

    private byte[] salt() {
        var bytes = new byte[SALT];
        random.nextBytes(bytes);
        return bytes;
    }
}
