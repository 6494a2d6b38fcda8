package vn.khenthuong.certificate;

import vn.khenthuong.kernel.DocumentReference;

/**
 * What the head of Home Affairs decides about a proposal.
 *
 * @param request id of the proposal that was shown
 * @param answer the letter by which it is granted; needed but for a withdrawal
 * @param refusal why not; needed where it is refused
 */
public record WantedAnswer(long request, boolean approved, DocumentReference answer, String refusal) {}
