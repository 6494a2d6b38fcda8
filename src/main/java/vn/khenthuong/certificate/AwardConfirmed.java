package vn.khenthuong.certificate;

/**
 * The head has granted a letter of confirmation.
 *
 * @param request id of the proposal
 */
public record AwardConfirmed(long request) {}
