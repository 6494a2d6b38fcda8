package vn.khenthuong.award.internal;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.Actor;

/**
 * What was done about reward money, in the journal. The lines are about the money of a list, not about the list: whoever follows a
 * dossier or a list need not see amounts.
 */
@Component
class RewardJournal {

    static final String AMOUNT = "REWARD_AMOUNT";
    static final String SOURCE = "REWARD_SOURCE";
    static final String PAID = "REWARD_PAID";
    static final String CANCELLED = "REWARD_PAYMENT_CANCELLED";

    private static final String RULE = "R-077";
    private static final String MONEY = "-TT";

    private final Journal journal;
    private final Clock clock;

    RewardJournal(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** What the journal calls the money of a list. */
    static String subject(String list) {
        return list + MONEY;
    }

    void note(String list, String step, Actor actor, String group, String words) {
        var now = clock.instant();
        journal.record(new JournalEntry(subject(list), step, actor.userId(), group, now, now, null, words, RULE));
    }
}
