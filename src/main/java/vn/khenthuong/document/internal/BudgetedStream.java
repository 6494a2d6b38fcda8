package vn.khenthuong.document.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What is unpacked of one part of an archive: counted, and searched for the test virus on the way. */
final class BudgetedStream extends FilterInputStream {

    private final UnpackingBudget budget;
    private final TestVirus virus = new TestVirus();
    private final byte[] single = new byte[1];

    BudgetedStream(InputStream packed, UnpackingBudget budget) {
        super(packed);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int read = read(single, 0, 1);
        return read < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        if (read > 0) {
            try {
                budget.spend(read);
                virus.next(target, offset, read);
            } catch (FileFaultException found) {
                throw new FoundWhileReading(found);
            }
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Carries a finding through code that only knows input and output. */
    static final class FoundWhileReading extends IOException {

        private static final long serialVersionUID = 1L;

        private final FileFaultException found;

        FoundWhileReading(FileFaultException found) {
            super(found);
            this.found = found;
        }

        FileFaultException found() {
            return found;
        }
    }
}
