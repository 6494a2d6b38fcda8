package vn.khenthuong.nomination;

import vn.khenthuong.kernel.DocumentReference;

/**
 * The refusal that the reception proposes to the head of the focal agency.
 *
 * @param refusal why, in a code and in words
 * @param document by which the head signed it; null until then
 */
public record RejectionProposal(Refusal refusal, DocumentReference document) {

    /** The same refusal, signed. */
    public RejectionProposal signed(DocumentReference by) {
        return new RejectionProposal(refusal, by);
    }
}
