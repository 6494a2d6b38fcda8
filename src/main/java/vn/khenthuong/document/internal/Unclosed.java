package vn.khenthuong.document.internal;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that somebody else goes on to read, whatever its reader closes. */
final class Unclosed extends FilterInputStream {

    Unclosed(InputStream in) {
        super(in);
    }

    @Override
    public void close() {
        // Whoever opened it closes it.
    }
}
