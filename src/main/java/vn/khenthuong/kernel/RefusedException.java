package vn.khenthuong.kernel;

/**
 * A request that the system declines, with a Vietnamese sentence for the person who made it. The transaction around it is
 * rolled back: a refusal changes nothing.
 */
public abstract sealed class RefusedException extends RuntimeException
        permits BadInputException, NotPermittedException, NotFoundException, ConflictException, UnavailableException {

    private final int status;

    protected RefusedException(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The HTTP status that says the same. */
    public int status() {
        return status;
    }

    /** Whether an audit line is due although nothing else remains of the attempt. */
    public boolean isRemembered() {
        return false;
    }
}
