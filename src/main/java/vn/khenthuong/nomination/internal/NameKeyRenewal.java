package vn.khenthuong.nomination.internal;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.kernel.NameKey;

/**
 * Gives dossiers that were stored with keys of an older edition the key of this one, before anybody can ask: keys are computed
 * here only, never in SQL.
 */
@Component
class NameKeyRenewal implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(NameKeyRenewal.class);

    /** Rows held at a time. */
    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final TransactionTemplate transaction;

    NameKeyRenewal(JdbcClient jdbc, NamedParameterJdbcTemplate batches, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        int renewed = renew();
        if (renewed > 0) {
            log.info("Keys of {} names renewed", renewed);
        }
    }

    /** How many were renewed. */
    int renew() {
        int renewed = 0;
        int some;
        do {
            some = transaction.execute(status -> renewSome());
            renewed += some;
        } while (some == AT_ONCE);
        return renewed;
    }

    private int renewSome() {
        List<SqlParameterSource> keys =
                jdbc.sql("""
                        SELECT number, nominee_name FROM khenthuong.dossier WHERE name_key_edition < :edition
                        ORDER BY number LIMIT :limit FOR NO KEY UPDATE""")
                        .param("edition", NameKey.EDITION)
                        .param("limit", AT_ONCE)
                        .query((row, index) -> key(row.getString("number"), row.getString("nominee_name")))
                        .list();
        batches.batchUpdate(
                "UPDATE khenthuong.dossier SET name_key = :key, name_key_edition = :edition WHERE number = :number",
                keys.toArray(SqlParameterSource[]::new));
        return keys.size();
    }

    private static SqlParameterSource key(String number, String name) {
        return new MapSqlParameterSource()
                .addValue("number", number)
                .addValue("key", NameKey.of(name))
                .addValue("edition", NameKey.EDITION);
    }
}
