package vn.khenthuong.doors;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Something that can be asked of the application.
 *
 * @param path below the mounts of the door, with names in braces for what varies
 * @param type content type of the body it takes, or null where it takes none
 */
record Operation(Door door, String method, String path, String type) implements Comparable<Operation> {

    private static final Comparator<Operation> ORDER =
            Comparator.comparing(Operation::door).thenComparing(Operation::path).thenComparing(Operation::method);

    private static final Pattern EXPRESSION = Pattern.compile("\\{\\s*([A-Za-z0-9_-]+)\\s*:[^/]*\\}");

    /** Names the varying parts only, without the expressions they have to match. */
    static Operation of(Door door, String method, String path, String type) {
        return new Operation(door, method, EXPRESSION.matcher(path).replaceAll("{$1}"), type);
    }

    boolean reads() {
        return method.equals("GET") || method.equals("OPTIONS");
    }

    /** How the matrix names it. */
    String name() {
        return "%s %s %s".formatted(door, method, path);
    }

    @Override
    public int compareTo(Operation other) {
        return ORDER.compare(this, other);
    }
}
