package vn.khenthuong.kernel;

/** Not there, or not for this caller to know about (HTTP 404). */
public final class NotFoundException extends RefusedException {

    public NotFoundException(String message) {
        super(404, message);
    }
}
