package vn.khenthuong.notification.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What one official is told on one morning, section by section. */
final class Digest {

    private final Map<Section, List<Map<String, Object>>> sections = new EnumMap<>(Section.class);
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

    boolean isWorthTelling() {
        return worthTelling;
    }

    /** As the templates read it: {@code title} and {@code steps} of each section that has any. */
    List<Map<String, Object>> asSections() {
        return sections.entrySet().stream()
                .map(section -> Map.of("title", section.getKey().title, "steps", section.getValue()))
                .toList();
    }

    /** In the order of the mail. */
    enum Section {
        OVERDUE("Quá hạn"),
        DUE_SOON("Sắp đến hạn"),
        NEW("Việc mới"),
        CLIMBED("Cấp dưới quá hạn");

        private final String title;

        Section(String title) {
            this.title = title;
        }
    }
}
