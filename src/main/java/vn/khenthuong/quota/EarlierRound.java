package vn.khenthuong.quota;

/**
 * A round whose places count against a later one of the same kind.
 *
 * @param code e.g. {@code SK2023}
 * @param running whether it may still take places: then all of its limits count as used
 */
public record EarlierRound(String code, boolean running) {}
