package vn.khenthuong.support;

import java.sql.Connection;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Data sets that are shipped and that an administrator applies. */
public final class DataSets {

    private DataSets() {}

    /** Both reorganisations, of 1 December 2024 and of 1 March 2025. */
    public static void reorganise(Connection connection) {
        Stream.of("2024-12-01", "2025-03-01")
                .map("db/reorganisation/%s.sql"::formatted)
                .map(ClassPathResource::new)
                .forEach(script -> ScriptUtils.executeSqlScript(connection, script));
    }
}
