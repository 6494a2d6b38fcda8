package vn.khenthuong.organization.internal;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OfficialRole;

/** The rows of officials and of their roles, as they are written. */
@Repository
class OfficialRepository {

    private static final int BATCH = 500;

    private final JdbcTemplate batches;

    OfficialRepository(JdbcTemplate batches) {
        this.batches = batches;
    }

    /** Adds the officials that are not there yet, and leaves the others as they are. */
    public void addMissing(List<Official> officials, List<OfficialRole> roles) {
        batches.batchUpdate("""
                INSERT INTO khenthuong.official (user_id, full_name, email, valid_from, valid_to)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", officials, BATCH, (row, official) -> {
            row.setString(1, official.userId());
            row.setString(2, official.fullName());
            row.setString(3, official.email());
            row.setObject(4, official.period().from());
            row.setObject(5, official.period().to());
        });
        batches.batchUpdate("""
                INSERT INTO khenthuong.official_role (user_id, role, valid_from, valid_to)
                VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING""", roles, BATCH, (row, role) -> {
            row.setString(1, role.userId());
            row.setString(2, role.group());
            row.setObject(3, role.period().from());
            row.setObject(4, role.period().to());
        });
    }
}
