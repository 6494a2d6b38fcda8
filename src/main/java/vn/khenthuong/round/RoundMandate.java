package vn.khenthuong.round;

import vn.khenthuong.kernel.DocumentReference;

/**
 * The documents a round rests on; each is null where there is none.
 *
 * @param guidance the Hướng dẫn of Home Affairs that sets the dates
 * @param agreement agreement of the department that did not propose: the focal agency, or Home Affairs
 * @param centralGuidance guidance from the centre that the final review follows
 * @param authorisation allows a second round of a kind
 */
public record RoundMandate(
        DocumentReference guidance,
        DocumentReference agreement,
        DocumentReference centralGuidance,
        DocumentReference authorisation) {

    private static final RoundMandate NONE = new RoundMandate(null, null, null, null);

    /** A round the system enters by itself, or one entered before documents were asked for. */
    public static RoundMandate none() {
        return NONE;
    }
}
