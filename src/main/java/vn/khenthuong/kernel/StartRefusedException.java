package vn.khenthuong.kernel;

/** The application must not run like this; told to the operator in Vietnamese, without a stack trace. */
public class StartRefusedException extends RuntimeException {

    private final String action;

    /**
     * @param message what is wrong
     * @param action what the operator can do about it
     */
    public StartRefusedException(String message, String action) {
        super(message);
        this.action = action;
    }

    public String action() {
        return action;
    }
}
