package vn.khenthuong.support;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.RuntimeEnvironment;
import liquibase.changelog.ChangeLogIterator;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.filter.ChangeSetFilter;
import liquibase.changelog.filter.ChangeSetFilterResult;
import liquibase.changelog.visitor.UpdateVisitor;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;

/** Today's changelog, as far as it had come at another time. */
final class ChangesetsOf {

    private static final String CHANGELOG = "db/changelog/db.changelog-master.yaml";

    /** The parameter that {@code application.yaml} sets; a snapshot is restored for one role that owns everything. */
    private static final String APPLICATION_ROLE = "applicationRole";

    private static final String OWNER_HIMSELF = "";

    private ChangesetsOf() {}

    /**
     * Makes the schema of then in an empty database.
     *
     * @param changesets {@code file::id::author}, those that had run
     */
    static void then(String url, List<String> changesets) throws SQLException {
        // A user named like our schema would have it first in the search path.
        try (var connection = DriverManager.getConnection(url + "&currentSchema=public")) {
            var database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            var liquibase = new Liquibase(CHANGELOG, new ClassLoaderResourceAccessor(), database);
            liquibase.setChangeLogParameter(APPLICATION_ROLE, OWNER_HIMSELF);
            var changelog = liquibase.getDatabaseChangeLog();
            requireAll(changesets, changelog.getChangeSets());
            liquibase.checkLiquibaseTables(true, changelog, new Contexts(), new LabelExpression());
            new ChangeLogIterator(changelog, new Only(Set.copyOf(changesets)))
                    .run(
                            new UpdateVisitor(database),
                            new RuntimeEnvironment(database, new Contexts(), new LabelExpression()));
        } catch (LiquibaseException failed) {
            throw new IllegalStateException("Cannot make the schema of then", failed);
        }
    }

    private static void requireAll(List<String> changesets, List<ChangeSet> today) {
        var gone = new HashSet<>(changesets);
        gone.removeAll(today.stream().map(ChangesetsOf::key).collect(Collectors.toSet()));
        if (!gone.isEmpty()) {
            throw new IllegalStateException("Landed changesets that are gone: " + gone);
        }
    }

    private static String key(ChangeSet changeset) {
        return "%s::%s::%s".formatted(changeset.getFilePath(), changeset.getId(), changeset.getAuthor());
    }

    private record Only(Set<String> wanted) implements ChangeSetFilter {

        @Override
        public ChangeSetFilterResult accepts(ChangeSet changeset) {
            return new ChangeSetFilterResult(
                    wanted.contains(key(changeset)), "of the version", Only.class, "version", "version");
        }
    }
}
