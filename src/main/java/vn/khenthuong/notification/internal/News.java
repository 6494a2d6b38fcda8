package vn.khenthuong.notification.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.notification.Outbox;

/**
 * What is heard in one transaction is told together right before its commit: in one statement however much it was, and it
 * stands or falls with what happened.
 */
@Component
class News {

    private final EventNotices notices;
    private final Outbox outbox;

    News(EventNotices notices, Outbox outbox) {
        this.notices = notices;
        this.outbox = outbox;
    }

    /** Something that needs no more than what it says itself. */
    void tell(Telling telling) {
        tell(moment -> telling);
    }

    /** Something that is put into words when all of the transaction is known. */
    void tell(Function<Moment, Telling> telling) {
        moment().tellings.add(telling);
    }

    /** In this transaction a decision about dossiers of the round has got its number and date. */
    void decided(String round, DocumentReference decision) {
        moment().decisions.put(round, decision);
    }

    private Moment moment() {
        var known = (Moment) TransactionSynchronizationManager.getResource(this);
        return known == null ? begin() : known;
    }

    private Moment begin() {
        var moment = new Moment();
        TransactionSynchronizationManager.registerSynchronization(new Binding(moment));
        TransactionSynchronizationManager.bindResource(this, moment);
        return moment;
    }

    /** All that one transaction has to tell. */
    static final class Moment {

        private final List<Function<Moment, Telling>> tellings = new ArrayList<>();
        private final Map<String, DocumentReference> decisions = new HashMap<>();

        /** The decision that was issued about dossiers of the round in this transaction. */
        Optional<DocumentReference> decision(String round) {
            return Optional.ofNullable(decisions.get(round));
        }

        private List<Telling> inWords() {
            return tellings.stream().map(telling -> telling.apply(this)).toList();
        }
    }

    /** Follows the transaction; another one inside it hears for itself. */
    private final class Binding implements TransactionSynchronization {

        private final Moment moment;

        Binding(Moment moment) {
            this.moment = moment;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(News.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(News.this, moment);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            outbox.add(notices.of(moment.inWords()));
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(News.this);
        }
    }
}
