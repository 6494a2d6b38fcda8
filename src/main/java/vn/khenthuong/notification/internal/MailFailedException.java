package vn.khenthuong.notification.internal;

/** A mail did not leave. The message says why in Vietnamese, without the address of the recipient. */
class MailFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Prospect prospect;

    MailFailedException(Prospect prospect, String reason, Throwable cause) {
        super(reason, cause);
        this.prospect = prospect;
    }

    Prospect prospect() {
        return prospect;
    }

    /** What may be expected of another attempt. */
    enum Prospect {
        /** Nothing, until somebody changes something. */
        NONE,
        /** The same mail may be taken later; others may be taken now. */
        LATER,
        /** No mail at all is taken now. */
        NO_SERVER
    }
}
