package vn.khenthuong.matter;

import vn.khenthuong.kernel.ConflictException;

/** The same matter is on record already: sent twice, or by two officials of one agency. */
public class MatterStandsException extends ConflictException {

    private final long id;

    /** @param id of the one that stands */
    public MatterStandsException(long id, String message) {
        super(message);
        this.id = id;
    }

    /** Id of the one that stands. */
    public long id() {
        return id;
    }
}
