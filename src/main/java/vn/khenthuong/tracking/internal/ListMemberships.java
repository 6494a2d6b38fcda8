package vn.khenthuong.tracking.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On which award lists a dossier was considered. */
@Repository
class ListMemberships {

    private final JdbcClient jdbc;

    ListMemberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lists whose consolidation decided about the dossier, oldest first. */
    public List<Membership> of(String dossier) {
        return jdbc.sql("""
                        SELECT list, live FROM khenthuong.list_membership WHERE dossier = ? ORDER BY ordinal""")
                .param(dossier)
                .query((row, index) -> new Membership(row.getString("list"), row.getBoolean("live")))
                .list();
    }

    /**
     * A dossier and a list.
     *
     * @param live it is on the list, and the list is under way
     */
    public record Membership(String list, boolean live) {}
}
