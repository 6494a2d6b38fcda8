package vn.khenthuong.doors;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in the varying parts of addresses: a value for each name, a more particular one after a certain part of the path. */
final class Places {

    private static final Pattern VARYING = Pattern.compile("\\{([A-Za-z0-9_-]+)\\}");

    /** For what nobody has in this installation: cases, batches, comments. */
    private static final String UNKNOWN = "khong-co";

    private final Map<String, String> same = new HashMap<>();
    private final Map<Subject, Map<String, String>> ofSubjects = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();

    /** @param name of the varying part, or the part before it, a slash and the name */
    Places with(String name, String value) {
        same.put(name, value);
        return this;
    }

    /** A value that belongs to a dossier. */
    Places with(Subject subject, String name, String value) {
        ofSubjects.computeIfAbsent(subject, any -> new HashMap<>()).put(name, value);
        return this;
    }

    /** A file below a folder of which the application serves whatever is there. */
    Places file(String pattern, String path) {
        folders.put(pattern, path);
        return this;
    }

    boolean namesDossier(Operation operation) {
        return !address(operation, Subject.DRAFT).equals(address(operation, Subject.SUBMITTED));
    }

    /** The address below a mount, with the ids of the subject. */
    String address(Operation operation, Subject subject) {
        if (folders.containsKey(operation.path())) {
            return folders.get(operation.path());
        }
        var filled = new StringBuilder();
        var before = "";
        for (var part : operation.path().substring(1).split("/")) {
            var position = before;
            filled.append('/')
                    .append(VARYING.matcher(part).replaceAll(found -> value(position, found.group(1), subject)));
            before = part;
        }
        return filled.toString();
    }

    private String value(String before, String name, Subject subject) {
        var particular = before + "/" + name;
        var own = ofSubjects.getOrDefault(subject, Map.of());
        return Stream.of(own.get(particular), own.get(name), same.get(particular), same.get(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(UNKNOWN);
    }
}
