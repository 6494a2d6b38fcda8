package vn.khenthuong.database;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Which database the application uses: the embedded one unless the operator names another. */
public final class DatabaseChoice {

    private DatabaseChoice() {}

    /** Whether no address of a database is configured. */
    public static boolean isEmbedded(Environment environment) {
        return !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
    }
}
