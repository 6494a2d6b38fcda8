package vn.khenthuong.errors;

import java.io.IOException;

/** The body of a request turned out larger than allowed (HTTP 413). */
public final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    public BodyTooLargeException() {
        super("request body exceeds the limit");
    }
}
