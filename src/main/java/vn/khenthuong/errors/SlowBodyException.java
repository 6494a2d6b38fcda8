package vn.khenthuong.errors;

import java.io.IOException;

/** The body of a request came too slowly, or too many that come slowly were being waited for (HTTP 408). */
public final class SlowBodyException extends IOException {

    private static final long serialVersionUID = 1L;

    public SlowBodyException(String message) {
        super(message);
    }
}
