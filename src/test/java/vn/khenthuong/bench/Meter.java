package vn.khenthuong.bench;

import vn.khenthuong.support.JdbcExecutions;
import vn.khenthuong.support.Statements;

/** Adds up executions and time of the sections it is asked to measure. */
final class Meter {

    private final JdbcExecutions jdbc;
    private final Statements statements;
    private long executions;
    private long nanos;

    /** @param statements where the statements of the measured sections are noted, or null: noting takes time */
    Meter(JdbcExecutions jdbc, Statements statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    void measure(Runnable section) {
        var executionsBefore = jdbc.count();
        jdbc.noteIn(statements);
        var start = System.nanoTime();
        section.run();
        nanos += System.nanoTime() - start;
        jdbc.noteIn(null);
        executions += jdbc.count() - executionsBefore;
    }

    double executionsPer(int dossiers) {
        return (double) executions / dossiers;
    }

    double millisPer(int dossiers) {
        return nanos / 1e6 / dossiers;
    }

    /** The statements that took longest, for each dossier. */
    String statements(int many, int dossiers) {
        return "%.1f ms in statements%n".formatted(statements.millis(dossiers))
                + String.join(System.lineSeparator(), statements.top(many, dossiers));
    }
}
