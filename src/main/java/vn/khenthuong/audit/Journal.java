package vn.khenthuong.audit;

import java.util.Collection;
import java.util.List;

/** The append-only audit of every transition. */
public interface Journal {

    /** Adds a line in the current transaction. */
    void record(JournalEntry entry);

    /** Adds lines in the current transaction, in this order; many at once cost hardly more than one. */
    default void recordAll(Collection<JournalEntry> entries) {
        entries.forEach(this::record);
    }

    /** The lines about one subject, oldest first. */
    List<JournalEntry> of(String subject);
}
