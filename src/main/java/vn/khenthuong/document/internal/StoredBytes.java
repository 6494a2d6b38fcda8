package vn.khenthuong.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * The bytes of a kept file, fetched piece by piece as they are read: the driver of the database hands out a value only as a whole, so
 * a whole file would stand in memory for as long as its reader takes.
 */
final class StoredBytes extends InputStream {

    /** Bytes in memory per reader. */
    static final int PIECE = 256 << 10;

    private final Source source;
    private final long size;
    private byte[] piece = new byte[0];
    private int inPiece;
    private long position;

    /** Where the pieces come from. */
    @FunctionalInterface
    interface Source {

        /** The bytes from {@code from} on (the first is 0), at most {@code length}; null when the file is there no more. */
        byte[] piece(long from, int length);
    }

    StoredBytes(Source source, long size) {
        this.source = source;
        this.size = size;
    }

    @Override
    public int read() throws IOException {
        return fill() ? piece[inPiece++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int read = Math.min(length, piece.length - inPiece);
        System.arraycopy(piece, inPiece, target, offset, read);
        inPiece += read;
        return read;
    }

    /** Goes on from there without fetching what is left out. */
    @Override
    public long skip(long bytes) {
        long at = position - (piece.length - inPiece);
        long skipped = Math.max(0, Math.min(bytes, size - at));
        if (skipped <= piece.length - inPiece) {
            inPiece += (int) skipped;
        } else {
            position = at + skipped;
            piece = new byte[0];
            inPiece = 0;
        }
        return skipped;
    }

    private boolean fill() throws IOException {
        if (inPiece < piece.length) {
            return true;
        }
        if (position >= size) {
            return false;
        }
        piece = source.piece(position, PIECE);
        inPiece = 0;
        if (piece == null || piece.length == 0) {
            piece = new byte[0];
            throw new IOException("The file was removed while it was read");
        }
        position += piece.length;
        return true;
    }
}
