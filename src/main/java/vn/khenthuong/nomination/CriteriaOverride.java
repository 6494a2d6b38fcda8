package vn.khenthuong.nomination;

import vn.khenthuong.kernel.DocumentReference;

/**
 * The document by which the head of the focal agency lets a nominee be proposed although a criterion is not met.
 *
 * @param reason why, in words
 * @param document number and date of the head's document
 */
public record CriteriaOverride(String reason, DocumentReference document) {

    /** As it is shown to the next signers. */
    public String cited() {
        return "%s (%s)".formatted(reason, document.cited());
    }
}
