package vn.khenthuong.bench;

/** Adds up executions and time of the sections it is asked to measure. */
final class Meter {

    private final JdbcExecutions jdbc;
    private long executions;
    private long nanos;

    Meter(JdbcExecutions jdbc) {
        this.jdbc = jdbc;
    }

    void measure(Runnable section) {
        var executionsBefore = jdbc.count();
        var start = System.nanoTime();
        section.run();
        nanos += System.nanoTime() - start;
        executions += jdbc.count() - executionsBefore;
    }

    void reset() {
        executions = 0;
        nanos = 0;
    }

    double executionsPer(int dossiers) {
        return (double) executions / dossiers;
    }

    double millisPer(int dossiers) {
        return nanos / 1e6 / dossiers;
    }
}
