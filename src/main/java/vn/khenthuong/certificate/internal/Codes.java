package vn.khenthuong.certificate.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Codes that nobody guesses: 130 bits of chance, written in letters and digits that are not mixed up (no I, L, O, U), in groups.
 * They are looked up by their digest, so that the time an answer takes tells nothing about a code.
 */
final class Codes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int GROUP = 5;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u2010-\\u2015-]+");
    private static final SecureRandom CHANCE = new SecureRandom();

    private Codes() {}

    /** A code nobody has. */
    static String fresh() {
        var code = new StringBuilder(LENGTH);
        for (int index = 0; index < LENGTH; index++) {
            code.append(ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** As it is printed, e.g. {@code 7K2MX-…}. */
    static String printed(String code) {
        var groups = new StringBuilder(code);
        for (int at = code.length() / GROUP * GROUP; at > 0; at -= GROUP) {
            if (at < code.length()) {
                groups.insert(at, '-');
            }
        }
        return groups.toString();
    }

    /** The code that is meant by what somebody typed; what is none becomes none that exists. */
    static String meant(String typed) {
        return BETWEEN.matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** By which a code is looked up, hexadecimal. */
    static String digest(String code) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has it", impossible);
        }
    }
}
