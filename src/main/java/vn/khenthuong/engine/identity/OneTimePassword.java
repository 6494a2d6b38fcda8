package vn.khenthuong.engine.identity;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes passwords that are read off a letter and typed once: four groups of letters and digits nobody mistakes, 79 bits. */
final class OneTimePassword {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int SIGNS_OF_A_GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    static String make() {
        return IntStream.range(0, GROUPS).mapToObj(number -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(SIGNS_OF_A_GROUP, 0, SIGNS.length())
                .mapToObj(index -> String.valueOf(SIGNS.charAt(index)))
                .collect(Collectors.joining());
    }
}
