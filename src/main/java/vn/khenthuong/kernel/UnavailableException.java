package vn.khenthuong.kernel;

/** Something that the request needs does not answer now; the same request may succeed later (HTTP 503). */
public final class UnavailableException extends RefusedException {

    public UnavailableException(String message) {
        super(503, message);
    }
}
