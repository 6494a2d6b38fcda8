package vn.khenthuong.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The harmless text by which people try whether a system looks at what it is given. A configured scanner finds it first and says so
 * in its own words; this is what is left to say without one.
 */
final class TestVirus {

    private static final byte[] TEXT = "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 64 << 10;

    private int matched;

    static void requireNoneIn(FileBytes file) throws IOException, FileFaultException {
        TestVirus search = new TestVirus();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = file.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                search.next(buffer, 0, read);
            }
        }
    }

    /** The next bytes of a file. Only its first character repeats within the text, so a mismatch goes back to the beginning. */
    void next(byte[] bytes, int offset, int length) throws FileFaultException {
        for (int index = offset; index < offset + length; index++) {
            if (bytes[index] == TEXT[matched]) {
                matched++;
            } else {
                matched = bytes[index] == TEXT[0] ? 1 : 0;
            }
            if (matched == TEXT.length) {
                throw new FileFaultException(FileFault.TEST_VIRUS);
            }
        }
    }
}
