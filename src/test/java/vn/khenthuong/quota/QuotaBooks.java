package vn.khenthuong.quota;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;
import vn.khenthuong.organization.Work;
import vn.khenthuong.quota.internal.QuotaFixture;
import vn.khenthuong.support.TestDatabases;

/** A ledger over the shipped rules and a real PostgreSQL with the shipped tables, for tests of the quota alone. */
final class QuotaBooks implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2023, 6, 1);
    static final String FOCAL = "so-ldtbxh";

    private final HikariDataSource connections = new HikariDataSource();
    private final TransactionTemplate transaction;
    final List<JournalEntry> journal = new ArrayList<>();
    final JdbcClient jdbc;
    final QuotaLedger ledger;
    final QuotaMessages messages;

    QuotaBooks() {
        connections.setJdbcUrl(TestDatabases.create());
        connections.setMaximumPoolSize(50);
        transaction = new TransactionTemplate(new JdbcTransactionManager(connections));
        jdbc = JdbcClient.create(connections);
        jdbc.sql("CREATE SCHEMA khenthuong").update();
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/changelog/050-quota.sql"),
                        new ClassPathResource("db/changelog/261-quota.sql"))
                .execute(connections);
        var organization = mock(Organization.class);
        when(organization.find(any()))
                .thenAnswer(call -> units(true).stream()
                        .filter(unit -> unit.code().equals(call.getArgument(0)))
                        .findFirst());
        when(organization.groupOf(any(), any(), any())).thenReturn("lanhdao.so-noi-vu");
        when(organization.holds(any(), any(), any(Work[].class)))
                .thenAnswer(call -> call.<Actor>getArgument(0).isIn(call.getArgument(1)));
        var store = QuotaFixture.store(jdbc, new JdbcTemplate(connections));
        messages = QuotaFixture.messages(store, organization);
        ledger = QuotaFixture.ledger(
                store,
                QuotaFixture.rules(new ShippedTables()),
                messages,
                organization,
                new Journal() {
                    @Override
                    public void record(JournalEntry entry) {
                        journal.add(entry);
                    }

                    @Override
                    public List<JournalEntry> of(String subject) {
                        return List.copyOf(journal);
                    }
                },
                Clock.fixed(
                        TODAY.atTime(8, 0).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant(),
                        ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    /** The nominating units of the plan; with or without the branch of the policy bank. */
    static List<Unit> units(boolean withBank) {
        var units = new ArrayList<Unit>();
        add(units, UnitKind.CITY, "da-lat", "bao-loc");
        units.add(unit("dam-rong", "Huyện Đam Rông", UnitKind.DISTRICT, true));
        units.add(unit("di-linh", "Huyện Di Linh", UnitKind.DISTRICT, false));
        add(
                units,
                UnitKind.DISTRICT,
                "lac-duong",
                "lam-ha",
                "don-duong",
                "duc-trong",
                "bao-lam",
                "da-huoai",
                "da-teh",
                "cat-tien");
        units.add(unit("so-y-te", "Sở Y tế", UnitKind.DEPARTMENT, false));
        add(
                units,
                UnitKind.DEPARTMENT,
                "vp-ubnd",
                "so-noi-vu",
                "so-tu-phap",
                "so-khdt",
                "so-tai-chinh",
                "so-cong-thuong",
                "so-nnptnt",
                "so-gtvt",
                "so-xay-dung",
                "so-tnmt",
                "so-tttt",
                FOCAL,
                "so-vhttdl",
                "so-khcn",
                "so-gddt",
                "thanh-tra",
                "ban-dan-toc",
                "bql-kcn");
        add(units, UnitKind.FATHERLAND_FRONT, "mttq");
        add(units, UnitKind.SOCIO_POLITICAL, "ldld", "hnd", "hlhpn", "doan-tn", "hccb");
        if (withBank) {
            add(units, UnitKind.POLICY_BANK, "nhcsxh");
        }
        return units;
    }

    void open(String round, String kind) {
        open(round, kind, units(true));
    }

    void open(String round, String kind, List<Unit> units) {
        transaction.executeWithoutResult(status -> ledger.open(round, kind, units, FOCAL, List.of()));
    }

    void openAfter(EarlierRound earlier, String round, String kind) {
        transaction.executeWithoutResult(status -> ledger.open(round, kind, units(true), FOCAL, List.of(earlier)));
    }

    QuotaVerdict reserve(String caseId, String round, String unit, String type) {
        return in(() -> ledger.reserve(caseId, round, unit, type));
    }

    void run(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    <T> T in(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    /** Work whose transaction ends as after a crash: nothing of it remains. */
    void crashAfter(Runnable work) {
        transaction.executeWithoutResult(status -> {
            work.run();
            status.setRollbackOnly();
        });
    }

    QuotaLimit limit(String round, String unit, String type) {
        return ledger.limitsFor(round, unit, type).get(0);
    }

    Optional<QuotaLimit> ownLimit(String round, String unit) {
        return ledger.limits(round).stream()
                .filter(limit -> unit.equals(limit.unit()))
                .findFirst();
    }

    private static void add(List<Unit> units, UnitKind kind, String... codes) {
        for (var code : codes) {
            units.add(unit(code, code, kind, false));
        }
    }

    private static Unit unit(String code, String name, UnitKind kind, boolean special) {
        return new Unit(code, name, kind, special, true, LocalDate.of(2000, 1, 1), null);
    }

    @Override
    public void close() {
        connections.close();
    }
}
