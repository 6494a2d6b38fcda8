package vn.khenthuong.quota.internal;

import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.engine.DecisionTables;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaMessages;

/** Opens the package to tests that build a ledger by hand. */
public final class QuotaFixture {

    private QuotaFixture() {}

    public static QuotaRepository store(JdbcClient jdbc, JdbcTemplate batches) {
        return new QuotaRepository(jdbc, batches);
    }

    public static QuotaRules rules(DecisionTables tables) {
        return new QuotaRules(tables);
    }

    public static QuotaMessages messages(QuotaRepository repository, Organization organization) {
        return new QuotaMessageService(repository, organization);
    }

    public static QuotaLedger ledger(
            QuotaRepository repository,
            QuotaRules rules,
            QuotaMessages messages,
            Organization organization,
            Journal journal,
            Clock clock) {
        return new QuotaLedgerService(repository, rules, messages, organization, journal, clock);
    }
}
