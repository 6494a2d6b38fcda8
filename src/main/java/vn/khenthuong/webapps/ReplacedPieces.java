package vn.khenthuong.webapps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text in which many pieces take the place of others. All are looked for in one pass: a hundred searches through the four
 * megabytes of a script take seconds, for which whoever opens Tasklist first would wait.
 */
final class ReplacedPieces {

    /** Factor of the rolling hash; odd, so that no character is lost in the overflow. */
    private static final int FACTOR = 31;

    /** A bit for hashes ending alike: nearly every place of a text is done with by looking there. */
    private static final int BITS = 1 << 16;

    private final List<Piece> pieces;
    private final boolean[] possible = new boolean[BITS];
    private final Map<Integer, List<Piece>> byHash = new HashMap<>();
    private final int window;
    private final int leaving;

    /** @param pieces none of them empty */
    ReplacedPieces(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        window = pieces.stream().mapToInt(piece -> piece.old().length()).min().orElse(0);
        leaving = power(window - 1);
        for (var piece : this.pieces) {
            var hash = hash(piece.old());
            possible[hash & BITS - 1] = true;
            byHash.computeIfAbsent(hash, any -> new ArrayList<>()).add(piece);
        }
    }

    /**
     * A piece of a text.
     *
     * @param times how often it has to stand there
     */
    record Piece(String old, String replacement, int times) {}

    private record Place(int begin, Piece piece) {

        int end() {
            return begin + piece.old().length();
        }
    }

    /**
     * The text with all pieces replaced.
     *
     * @throws IllegalArgumentException if one stands there less or more often than it has to, or two overlap; says which
     */
    String in(String text) {
        var places = places(text);
        requireTimes(places);
        var result = new StringBuilder(text.length());
        var end = 0;
        for (var place : places) {
            if (place.begin() < end) {
                throw new IllegalArgumentException(
                        "overlaps another piece: " + place.piece().old());
            }
            result.append(text, end, place.begin()).append(place.piece().replacement());
            end = place.end();
        }
        return result.append(text, end, text.length()).toString();
    }

    /** In the order of the text. */
    private List<Place> places(String text) {
        var found = new ArrayList<Place>();
        if (pieces.isEmpty() || text.length() < window) {
            return found;
        }
        var hash = hash(text);
        for (var begin = 0; ; begin++) {
            if (possible[hash & BITS - 1]) {
                for (var piece : byHash.getOrDefault(hash, List.of())) {
                    if (text.startsWith(piece.old(), begin)) {
                        found.add(new Place(begin, piece));
                    }
                }
            }
            if (begin + window == text.length()) {
                return found;
            }
            hash = (hash - text.charAt(begin) * leaving) * FACTOR + text.charAt(begin + window);
        }
    }

    private void requireTimes(List<Place> places) {
        var times = new HashMap<Piece, Integer>();
        places.forEach(place -> times.merge(place.piece(), 1, Integer::sum));
        var unexpected = pieces.stream()
                .filter(piece -> times.getOrDefault(piece, 0) != piece.times())
                .map(piece -> "%d instead of %d times: %s"
                        .formatted(times.getOrDefault(piece, 0), piece.times(), piece.old()))
                .toList();
        if (!unexpected.isEmpty()) {
            throw new IllegalArgumentException(unexpected.toString());
        }
    }

    private int hash(String text) {
        var hash = 0;
        for (var at = 0; at < window; at++) {
            hash = hash * FACTOR + text.charAt(at);
        }
        return hash;
    }

    private static int power(int exponent) {
        var power = 1;
        for (var times = 0; times < exponent; times++) {
            power *= FACTOR;
        }
        return power;
    }
}
