package vn.khenthuong.quota.internal;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.engine.DecisionTables;

/** Opens the package to tests that build a ledger by hand. */
public final class QuotaFixture {

    private QuotaFixture() {}

    public static QuotaRepository store(JdbcClient jdbc, JdbcTemplate batches) {
        return new QuotaRepository(jdbc, batches);
    }

    public static QuotaRules rules(DecisionTables tables) {
        return new QuotaRules(tables);
    }
}
