package vn.khenthuong.organization;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kinds of work for which somebody may be represented, each with the processes that are of it. */
public enum Work {
    DOSSIERS("Hồ sơ", Set.of("nomination", "consultation")),
    LISTS("Danh sách, quyết định", Set.of("awardList")),
    REPORTS("Báo cáo", Set.of("annualReport", "unitReport")),
    ROUNDS("Đợt khen thưởng, kiến nghị", Set.of("awardRound", "unitPetition", "petitionReport")),
    COMMENDATIONS("Giấy khen", Set.of("unitCommendation"));

    private final String label;
    private final Set<String> processes;

    Work(String label, Set<String> processes) {
        this.label = label;
        this.processes = processes;
    }

    /** In Vietnamese. */
    public String label() {
        return label;
    }

    /** Keys of its processes. */
    public Set<String> processes() {
        return processes;
    }

    /** The kind a process is of; empty for one that only belongs to everything. */
    public static Optional<Work> of(String process) {
        return Stream.of(values())
                .filter(work -> work.processes.contains(process))
                .findFirst();
    }

    /** Everything. */
    public static Set<Work> all() {
        return EnumSet.allOf(Work.class);
    }

    /** A scope in words, e.g. {@code Hồ sơ; Báo cáo}. */
    public static String inWords(Set<Work> works) {
        return works.containsAll(all())
                ? "Mọi việc"
                : works.stream().sorted().map(Work::label).collect(Collectors.joining("; "));
    }
}
