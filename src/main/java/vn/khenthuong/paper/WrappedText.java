package vn.khenthuong.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as it fills the width of a column.
 *
 * @param lines how many it takes, broken between words
 */
record WrappedText(String text, int lines) {

    /** @param width characters in a line */
    static Wrapping of(String text, int width) {
        return new Wrapping(text, Math.max(1, width - 1));
    }

    /** A text before it is broken. One character of the width is left free: letters are not equally wide. */
    record Wrapping(String text, int width) {

        /** The text in pieces of so many lines at most; one piece where it fits. */
        List<WrappedText> pieces(int mostLines) {
            List<WrappedText> pieces = new ArrayList<>();
            int pieceBegin = 0;
            int lineBegin = 0;
            int lines = 0;
            while (lineBegin < text.length()) {
                if (lines == mostLines) {
                    pieces.add(new WrappedText(
                            text.substring(pieceBegin, lineBegin).strip(), lines));
                    pieceBegin = lineBegin;
                    lines = 0;
                }
                lineBegin = endOfLine(lineBegin);
                lines++;
            }
            pieces.add(new WrappedText(
                    pieces.isEmpty() ? text : text.substring(pieceBegin).strip(), Math.max(1, lines)));
            return pieces;
        }

        private int endOfLine(int begin) {
            int lineBreak = text.indexOf('\n', begin);
            int most = begin + width;
            if (lineBreak >= 0 && lineBreak <= most) {
                return lineBreak + 1;
            }
            if (most >= text.length()) {
                return text.length();
            }
            int blank = text.lastIndexOf(' ', most);
            return blank > begin ? blank + 1 : most;
        }
    }
}
