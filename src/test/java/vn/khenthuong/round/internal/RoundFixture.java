package vn.khenthuong.round.internal;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the package to tests that build the facade by hand. */
public final class RoundFixture {

    private RoundFixture() {}

    public static RoundRepository store(JdbcClient jdbc) {
        return new RoundRepository(jdbc);
    }
}
