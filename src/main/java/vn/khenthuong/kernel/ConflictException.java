package vn.khenthuong.kernel;

/** Somebody else was faster, or the thing has moved on since the caller looked at it (HTTP 409). */
public non-sealed class ConflictException extends RefusedException {

    public ConflictException(String message) {
        super(409, message);
    }
}
