package vn.khenthuong.decision;

/**
 * Who signed a decision of the Chair, for the signature block under it.
 *
 * @param mark before the title of the Chair, e.g. {@code KT.}; null where the Chair signed himself
 * @param position what the signer is himself; null where the Chair signed himself
 * @param name full name
 */
public record DecisionSigner(String mark, String position, String name) {}
