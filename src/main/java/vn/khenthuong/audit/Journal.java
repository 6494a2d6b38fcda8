package vn.khenthuong.audit;

import java.util.List;

/** The append-only audit of every transition. */
public interface Journal {

    /** Adds a line in the current transaction. */
    void record(JournalEntry entry);

    /** The lines about one subject, oldest first. */
    List<JournalEntry> of(String subject);
}
