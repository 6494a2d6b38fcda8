package vn.khenthuong.support;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.env.Environment;

/**
 * For {@code @IntegrationTest(properties = …)}: the application starts on the database of an earlier version, or at another
 * time than the others.
 */
public final class UpgradedDatabase {

    /** With the name of a {@link DatabaseSnapshot}; a second start of the same test class finds the database as it left it. */
    public static final String SNAPSHOT = "test.database-snapshot=";

    /** With a date: the application is started on its morning. */
    public static final String TODAY = "test.today=";

    private static final Map<String, String> RESTORED = new ConcurrentHashMap<>();

    private UpgradedDatabase() {}

    /** Also puts the clock to where it stood, at the first start. */
    static Optional<ApplicationDatabase> wantedBy(Environment environment) {
        return snapshot(environment).or(() -> anotherTime(environment)).map(ApplicationDatabase::own);
    }

    /** Where the demonstration begins. */
    static LocalDate firstDay(Environment environment) {
        return Optional.ofNullable(environment.getProperty(key(TODAY)))
                .map(LocalDate::parse)
                .orElse(MutableClock.FIRST_DAY);
    }

    private static Optional<String> snapshot(Environment environment) {
        return Optional.ofNullable(environment.getProperty(key(SNAPSHOT)))
                .map(name -> RESTORED.computeIfAbsent(name, UpgradedDatabase::restored));
    }

    private static Optional<String> anotherTime(Environment environment) {
        return Optional.ofNullable(environment.getProperty(key(TODAY))).map(wanted -> {
            MutableClock.INSTANCE.set(firstDay(environment));
            return TestDatabases.createEmpty();
        });
    }

    /** The next class that asks for a snapshot gets it as it was taken. */
    static void forget() {
        RESTORED.clear();
    }

    private static String restored(String snapshotName) {
        var snapshot = DatabaseSnapshot.named(snapshotName);
        var database = TestDatabases.createEmpty();
        snapshot.restore(TestDatabases.address(database));
        MutableClock.INSTANCE.set(snapshot.now());
        return database;
    }

    private static String key(String property) {
        return property.substring(0, property.length() - 1);
    }
}
