package vn.khenthuong.audit.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * One link of the chain: its hash covers every field of the line, its own row and the hash before. The reason, the only text
 * that may have to go one day, is covered by a salted commitment: when text and salt are gone nobody can guess it from what
 * stays, and the chain holds.
 *
 * @param position from 1, without gaps
 * @param entry id of the line
 * @param salt of the commitment, or null where the line has no reason or lost it
 * @param commitment or null where the line had no reason
 * @param sealedAt to the microsecond, as the database keeps it
 */
record Seal(long position, long entry, byte[] salt, byte[] commitment, Instant sealedAt, byte[] hash) {

    /** The hash before the first. */
    static final byte[] ORIGIN = new byte[32];

    /** Written where there is no value; no length of one. */
    private static final int NOTHING = -1;

    /** @param salt fresh random bytes; not kept when the line has no reason */
    static Seal of(Line line, long position, byte[] salt, Instant at, byte[] previous) {
        var sealedAt = at.truncatedTo(ChronoUnit.MICROS);
        var commitment = line.reason() == null ? null : commitment(salt, line.reason());
        return new Seal(
                position,
                line.id(),
                line.reason() == null ? null : salt,
                commitment,
                sealedAt,
                hash(line, position, commitment, sealedAt, previous));
    }

    /** Whether this link follows the previous one and the line is the one that was sealed. */
    boolean holds(Line line, byte[] previous) {
        return entry == line.id()
                && Arrays.equals(hash, hash(line, position, commitment, sealedAt, previous))
                && isReasonOf(line);
    }

    private boolean isReasonOf(Line line) {
        if (salt == null || line.reason() == null) {
            return salt == null && line.reason() == null;
        }
        return Arrays.equals(commitment, commitment(salt, line.reason()));
    }

    private static byte[] commitment(byte[] salt, String reason) {
        var digest = sha256();
        add(digest, salt);
        add(digest, reason);
        return digest.digest();
    }

    private static byte[] hash(Line line, long position, byte[] commitment, Instant sealedAt, byte[] previous) {
        var digest = sha256();
        add(digest, previous);
        add(digest, position);
        add(digest, micros(sealedAt));
        add(digest, line.id());
        add(digest, line.subject());
        add(digest, line.step());
        add(digest, line.actor());
        add(digest, line.role());
        add(digest, micros(line.startedAt()));
        add(digest, micros(line.at()));
        add(digest, line.outcome());
        add(digest, commitment);
        add(digest, line.rule());
        add(digest, line.occasion());
        add(digest, line.reading() ? 1L : 0L);
        add(digest, line.writtenBy());
        if (line.substitution() != null) {
            // lines of roles that were the actor's own keep the hash they had before there were substitutions
            add(digest, line.substitution().toString());
        }
        return digest.digest();
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private static void add(MessageDigest digest, long value) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    private static void add(MessageDigest digest, String text) {
        add(digest, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length before it, so that no two rows of fields make the same bytes. */
    private static void add(MessageDigest digest, byte[] bytes) {
        var length = bytes == null ? NOTHING : bytes.length;
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        if (bytes != null) {
            digest.update(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
