package vn.khenthuong.support;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Which statements were executed, how often, and how long that took. */
public final class Statements {

    private final Map<String, Use> executed = new ConcurrentHashMap<>();

    void add(String sql, long nanos) {
        var use = executed.computeIfAbsent(oneLine(sql), unseen -> new Use());
        use.times.increment();
        use.nanos.add(nanos);
    }

    static String oneLine(String sql) {
        return sql.strip().replaceAll("\\s+", " ");
    }

    /** What took longest: times and milliseconds for each dossier. */
    public List<String> top(int many, int dossiers) {
        return executed.entrySet().stream()
                .sorted((one, other) -> Long.compare(
                        other.getValue().nanos.sum(), one.getValue().nanos.sum()))
                .limit(many)
                .map(entry -> entry.getValue().line(dossiers) + "%.170s".formatted(entry.getKey()))
                .toList();
    }

    /** How often a statement was executed that contains this. */
    public long count(String part) {
        return executed.entrySet().stream()
                .filter(entry -> entry.getKey().contains(part))
                .mapToLong(entry -> entry.getValue().times.sum())
                .sum();
    }

    /** Milliseconds for each dossier. */
    public double millis(int dossiers) {
        return executed.values().stream().mapToLong(use -> use.nanos.sum()).sum() / 1e6 / dossiers;
    }

    private static final class Use {

        private final LongAdder times = new LongAdder();
        private final LongAdder nanos = new LongAdder();

        String line(int dossiers) {
            return "%7.2f %7.2f ms  ".formatted((double) times.sum() / dossiers, nanos.sum() / 1e6 / dossiers);
        }
    }
}
