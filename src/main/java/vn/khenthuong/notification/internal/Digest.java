package vn.khenthuong.notification.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What one official is told on one morning, section by section. */
final class Digest {

    private final Map<Section, List<Map<String, Object>>> sections = new EnumMap<>(Section.class);
    private final Map<Section, Integer> counted = new EnumMap<>(Section.class);
    private boolean worthTelling;

    /**
     * Adds a step to a section.
     *
     * @param news whether it is a reason to write at all; the rest is told along with it
     */
    void add(Section section, Map<String, Object> line, boolean news) {
        sections.computeIfAbsent(section, key -> new ArrayList<>()).add(line);
        worthTelling |= news;
    }

    /** Counts a step that was told by a notice of its own: a reason to write, and not repeated. */
    void count(Section section) {
        sections.computeIfAbsent(section, key -> new ArrayList<>());
        counted.merge(section, 1, Integer::sum);
        worthTelling = true;
    }

    boolean isWorthTelling() {
        return worthTelling;
    }

    /**
     * As the templates read it: {@code title}, {@code own} and {@code steps} of each section that has any, {@code told} of them
     * by notices of their own, and how many there are ({@code count}).
     */
    List<Map<String, Object>> asSections() {
        return sections.entrySet().stream()
                .map(section -> Map.of(
                        "title",
                        section.getKey().title,
                        "own",
                        section.getKey().own,
                        "steps",
                        section.getValue(),
                        "told",
                        told(section.getKey()),
                        "count",
                        section.getValue().size() + told(section.getKey())))
                .toList();
    }

    private int told(Section section) {
        return counted.getOrDefault(section, 0);
    }

    /** In the order of the mail. */
    enum Section {
        OVERDUE("Trễ hạn", true),
        DUE_SOON("Sắp đến hạn", true),
        NEW("Việc mới", true),
        CLIMBED("Việc trễ hạn cần đôn đốc", false);

        private final String title;

        /** Whether the reader works these steps himself and finds them in his Tasklist. */
        private final boolean own;

        Section(String title, boolean own) {
            this.title = title;
            this.own = own;
        }
    }
}
