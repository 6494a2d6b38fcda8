package vn.khenthuong.paper;

import java.util.List;

/**
 * What stands on a slip that is handed over folded and sealed.
 *
 * @param name whom it is for; outside
 * @param outside what else everybody may read, a line each
 * @param label what the secret is
 * @param secret inside; nobody reads it before the slip is opened
 * @param inside what else its reader needs, a paragraph each
 */
public record FoldedSlip(String name, List<String> outside, String label, String secret, List<String> inside) {

    public FoldedSlip {
        outside = List.copyOf(outside);
        inside = List.copyOf(inside);
    }

    @Override
    public String toString() {
        return "FoldedSlip[" + name + "]";
    }
}
