package vn.khenthuong.document.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** A stream whose first bytes were looked at already. */
final class Replayed extends SequenceInputStream {

    Replayed(byte[] seen, InputStream rest) {
        super(new ByteArrayInputStream(seen), new Unclosed(rest));
    }
}
