package vn.khenthuong.kernel;

/** The caller may not do this: other unit, wrong role, same person twice (HTTP 403). The attempt is remembered. */
public final class NotPermittedException extends RefusedException {

    public NotPermittedException(String message) {
        super(403, message);
    }

    @Override
    public boolean isRemembered() {
        return true;
    }
}
