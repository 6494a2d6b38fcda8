package vn.khenthuong.tracking;

import java.time.Instant;

/**
 * An instance came to an element of its model.
 *
 * @param element id in the model
 * @param left when it went on, or null while it is there
 */
public record Visit(String element, Instant came, Instant left) {

    /** Whether it still is there. */
    public boolean isOpen() {
        return left == null;
    }
}
