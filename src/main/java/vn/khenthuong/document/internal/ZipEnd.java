package vn.khenthuong.document.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The record at the end of a ZIP, by which every reader finds what is inside, whatever stands before it.
 *
 * @param begin where the first byte of the archive stands in the file; above 0 when something else stands before it
 * @param end where the archive ends
 * @param directorySize of the table of contents, in bytes
 * @param entries as many as it says it has
 */
record ZipEnd(long begin, long end, long directorySize, int entries) {

    private static final int SIGNATURE = 0x06054b50;
    private static final int DIRECTORY_SIGNATURE = 0x02014b50;
    private static final int LENGTH = 22;
    private static final int ENTRIES_AT = 10;
    private static final int DIRECTORY_SIZE_AT = 12;
    private static final int DIRECTORY_OFFSET_AT = 16;
    private static final int COMMENT_AT = 20;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ZIP64_RECORDS = 76;

    /** The record, if the file can be opened as a ZIP that holds something. */
    static Optional<ZipEnd> in(FileBytes file) throws IOException {
        byte[] tail = file.tail(LENGTH + LONGEST_COMMENT);
        ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        long tailBegin = file.size() - tail.length;
        for (int at = tail.length - LENGTH; at >= 0; at--) {
            if (bytes.getInt(at) == SIGNATURE) {
                long directorySize = Integer.toUnsignedLong(bytes.getInt(at + DIRECTORY_SIZE_AT));
                long directory = directoryBefore(file, tailBegin + at, directorySize);
                if (directory >= 0) {
                    return Optional.of(new ZipEnd(
                            directory - Integer.toUnsignedLong(bytes.getInt(at + DIRECTORY_OFFSET_AT)),
                            tailBegin + at + LENGTH + Short.toUnsignedInt(bytes.getShort(at + COMMENT_AT)),
                            directorySize,
                            Short.toUnsignedInt(bytes.getShort(at + ENTRIES_AT))));
                }
            }
        }
        return Optional.empty();
    }

    /** Directly before the record, or before the two that a ZIP of the long kind has there; -1 when there is none. */
    private static long directoryBefore(FileBytes file, long record, long directorySize) throws IOException {
        for (long gap : new long[] {0, ZIP64_RECORDS}) {
            long directory = record - gap - directorySize;
            if (directory >= 0 && directorySize >= Integer.BYTES) {
                byte[] signature = file.part(directory, Integer.BYTES);
                if (ByteBuffer.wrap(signature).order(ByteOrder.LITTLE_ENDIAN).getInt() == DIRECTORY_SIGNATURE) {
                    return directory;
                }
            }
        }
        return -1;
    }
}
