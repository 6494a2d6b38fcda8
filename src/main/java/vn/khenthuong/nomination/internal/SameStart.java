package vn.khenthuong.nomination.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.nomination.NominationRequest;

/**
 * Tells one start from another: by who starts and what was entered, to the letter; namesakes are written again. A list is one start
 * of all that is in it, where nobody is entered twice by mistake.
 */
final class SameStart {

    private static final String ALGORITHM = "SHA-256";

    private SameStart() {}

    /** 64 hexadecimal digits. */
    static String digest(Actor actor, List<NominationRequest> requests) {
        var start = Stream.concat(Stream.of(actor.userId()), requests.stream().flatMap(SameStart::entered))
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(ALGORITHM).digest(start.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, missing);
        }
    }

    private static Stream<String> entered(NominationRequest request) {
        return Stream.of(
                request.nomineeType().name(),
                request.nomineeName(),
                request.criteriaGroup().name(),
                request.awardForm().name());
    }
}
