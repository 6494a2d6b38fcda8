package vn.khenthuong.paper;

import java.io.IOException;

/**
 * A piece of a page that is never divided.
 *
 * @param before points left free above it, unless it begins a page
 * @param height points it takes
 * @param staysWithNext whether it must not end a page
 * @param repeated drawn above it, beside the text, where it begins a page; null for nothing
 */
record PdfBox(float before, float height, boolean staysWithNext, PdfBox repeated, Drawing drawing) {

    static PdfBox of(float before, float height, boolean staysWithNext, Drawing drawing) {
        return new PdfBox(before, height, staysWithNext, null, drawing);
    }

    /** The same, not to end a page. */
    PdfBox withNext() {
        return new PdfBox(before, height, true, repeated, drawing);
    }

    /** Draws it. */
    @FunctionalInterface
    interface Drawing {

        /** @param top distance of its upper edge from that of the page */
        void draw(PdfCanvas canvas, float top) throws IOException;
    }
}
