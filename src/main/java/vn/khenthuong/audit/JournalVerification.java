package vn.khenthuong.audit;

/** Checks that the journal is what was sealed. */
public interface JournalVerification {

    /** Reads all of it, in one snapshot of the database; seconds for a million lines. */
    Finding verify();

    /**
     * As {@link #verify()}, and that the chain still passes through a head that was told outside earlier.
     *
     * @param position of the head, as its mail says
     * @param hash of the head, hexadecimal
     */
    Finding verify(long position, String hash);

    /**
     * What was found.
     *
     * @param entries lines there are
     * @param sealed how many of them are sealed, up to the first broken link
     * @param sealedTo number of the last line that is sealed, 0 when none is
     * @param firstBroken number of the line of the first broken link; null when the chain is whole
     * @param problem what is wrong with it, in Vietnamese; null when the chain is whole
     * @param hash of the last link, hexadecimal
     */
    record Finding(long entries, long sealed, long sealedTo, Long firstBroken, String problem, String hash) {

        /** Whether every link holds. */
        public boolean isWhole() {
            return firstBroken == null;
        }
    }
}
