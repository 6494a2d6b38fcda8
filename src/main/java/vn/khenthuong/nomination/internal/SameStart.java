package vn.khenthuong.nomination.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.nomination.NominationRequest;

/** Tells one start from another: by who starts and what was entered, to the letter; namesakes are written again. */
final class SameStart {

    private static final String ALGORITHM = "SHA-256";

    private SameStart() {}

    /** 64 hexadecimal digits. */
    static String digest(Actor actor, NominationRequest request) {
        var start = String.join(
                "\n",
                actor.userId(),
                request.nomineeType().name(),
                request.nomineeName(),
                request.criteriaGroup().name(),
                request.awardForm().name());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(ALGORITHM).digest(start.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, missing);
        }
    }
}
