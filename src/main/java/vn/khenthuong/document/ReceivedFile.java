package vn.khenthuong.document;

/**
 * A file that was received, looked into and accepted, and waits on the disk of this machine to be kept. Whoever received it closes
 * it, kept or not.
 */
public interface ReceivedFile extends AutoCloseable {

    /** The name under which it is kept. */
    String name();

    /** SHA-256 in hexadecimal, lower case. */
    String sha256();

    /** Removes the copy on the disk. */
    @Override
    void close();
}
