package vn.khenthuong.tracking.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On which award lists a dossier was considered. */
@Repository
public class ListMemberships {

    private final JdbcClient jdbc;

    ListMemberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lists whose consolidation decided about the dossier, oldest first. */
    public List<Membership> of(String dossier) {
        return jdbc.sql("""
                        SELECT list.code, entry.listed AND entry.left_at IS NULL AS live,
                               list.state NOT IN ('ISSUED', 'EMPTY') AS under_way
                        FROM khenthuong.award_list_entry entry JOIN khenthuong.award_list list ON list.code = entry.list
                        WHERE entry.dossier = ? ORDER BY list.ordinal""")
                .param(dossier)
                .query((row, index) ->
                        new Membership(row.getString("code"), row.getBoolean("live") && row.getBoolean("under_way")))
                .list();
    }

    /**
     * A dossier and a list.
     *
     * @param live it is on the list, and the list is under way
     */
    public record Membership(String list, boolean live) {}
}
