package vn.khenthuong.audit;

import java.time.Instant;
import java.util.List;

/** The lines of the audit by the time they were written at. */
public interface Annals {

    /** The lines written after {@code from} and not after {@code to}, oldest first, at most so many. */
    List<JournalEntry> between(Instant from, Instant to, int most);
}
