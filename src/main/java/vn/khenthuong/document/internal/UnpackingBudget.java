package vn.khenthuong.document.internal;

/** How much may come out of a file of a size: a small file that unpacks to a huge one is an attack. Counted while it is unpacked. */
final class UnpackingBudget {

    private static final long LARGEST_UNPACKED = 500L << 20;
    private static final long ALWAYS_FINE = 50L << 20;
    private static final long HIGHEST_RATIO = 200;

    private final long most;
    private long spent;

    UnpackingBudget(long packed) {
        most = Math.min(LARGEST_UNPACKED, Math.max(ALWAYS_FINE, packed * HIGHEST_RATIO));
    }

    void spend(long bytes) throws FileFaultException {
        spent += bytes;
        if (spent > most) {
            throw new FileFaultException(FileFault.BOMB);
        }
    }
}
