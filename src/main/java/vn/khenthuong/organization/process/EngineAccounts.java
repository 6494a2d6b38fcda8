package vn.khenthuong.organization.process;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.khenthuong.engine.PasswordHash;
import vn.khenthuong.organization.IdentityPlan.Group;
import vn.khenthuong.organization.IdentityPlan.Membership;
import vn.khenthuong.organization.IdentityPlan.Tenant;
import vn.khenthuong.organization.IdentityPlan.TenantGroup;
import vn.khenthuong.organization.Official;

/**
 * The identity tables of the engine, written in batches: by its service one command per row would take seconds of every start.
 * Two nodes may start at once.
 */
@Repository
class EngineAccounts {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    EngineAccounts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> userIds() {
        return new HashSet<>(jdbc.queryForList("SELECT id_ FROM public.act_id_user", String.class));
    }

    void addGroups(Collection<Group> groups, String type) {
        write("""
                INSERT INTO public.act_id_group (id_, rev_, name_, type_) VALUES (?, 1, ?, ?)
                ON CONFLICT (id_) DO UPDATE SET name_ = excluded.name_ WHERE act_id_group.name_ <> excluded.name_""", groups, (row, group) -> set(row, group.id(), group.name(), type));
    }

    void addTenants(Collection<Tenant> tenants) {
        write("""
                INSERT INTO public.act_id_tenant (id_, rev_, name_) VALUES (?, 1, ?)
                ON CONFLICT (id_) DO UPDATE SET name_ = excluded.name_ WHERE act_id_tenant.name_ <> excluded.name_""", tenants, (row, tenant) -> set(row, tenant.id(), tenant.name()));
    }

    void addPeople(Collection<Official> people, PasswordHash password) {
        write(
                """
                INSERT INTO public.act_id_user (id_, rev_, first_, last_, email_, pwd_, salt_)
                VALUES (?, 1, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
                people,
                (row, person) -> set(
                        row,
                        person.userId(),
                        familyNames(person.fullName()),
                        givenName(person.fullName()),
                        person.email(),
                        password.hash(),
                        password.salt()));
    }

    /** The engine shows two names: family and middle names first, the given name last. */
    private static String familyNames(String fullName) {
        return fullName.strip().substring(0, Math.max(fullName.strip().lastIndexOf(' '), 0));
    }

    private static String givenName(String fullName) {
        return fullName.strip().substring(fullName.strip().lastIndexOf(' ') + 1);
    }

    /** Writes names and addresses that are other than known. */
    void rename(Collection<Official> people) {
        write(
                """
                UPDATE public.act_id_user SET first_ = ?, last_ = ?, email_ = ?, rev_ = rev_ + 1
                 WHERE id_ = ? AND (first_, last_, email_) IS DISTINCT FROM (?, ?, ?)""",
                people,
                (row, person) -> set(
                        row,
                        familyNames(person.fullName()),
                        givenName(person.fullName()),
                        person.email(),
                        person.userId(),
                        familyNames(person.fullName()),
                        givenName(person.fullName()),
                        person.email()));
    }

    /** Ends a lock that failed attempts have left. */
    void unlock(String userId) {
        jdbc.update("""
                UPDATE public.act_id_user SET attempts_ = 0, lock_exp_time_ = NULL
                 WHERE id_ = ? AND (attempts_ <> 0 OR lock_exp_time_ IS NOT NULL)""", userId);
    }

    /** Until the end of the transaction nobody else aligns. */
    void lock() {
        jdbc.execute("LOCK TABLE public.act_id_membership IN SHARE ROW EXCLUSIVE MODE");
    }

    Set<Membership> memberships() {
        return new HashSet<>(jdbc.query(
                "SELECT user_id_, group_id_ FROM public.act_id_membership",
                (row, number) -> new Membership(row.getString(1), row.getString(2))));
    }

    void addMemberships(Collection<Membership> memberships) {
        write(
                "INSERT INTO public.act_id_membership (user_id_, group_id_) VALUES (?, ?) ON CONFLICT DO NOTHING",
                memberships,
                (row, membership) -> set(row, membership.userId(), membership.group()));
    }

    void removeMemberships(Collection<Membership> memberships) {
        write(
                "DELETE FROM public.act_id_membership WHERE user_id_ = ? AND group_id_ = ?",
                memberships,
                (row, membership) -> set(row, membership.userId(), membership.group()));
    }

    Set<TenantGroup> tenantGroups() {
        return new HashSet<>(jdbc.query(
                "SELECT tenant_id_, group_id_ FROM public.act_id_tenant_member WHERE group_id_ IS NOT NULL",
                (row, number) -> new TenantGroup(row.getString(1), row.getString(2))));
    }

    void addTenantGroups(Collection<TenantGroup> tenantGroups) {
        write(
                """
                INSERT INTO public.act_id_tenant_member (id_, tenant_id_, group_id_) VALUES (?, ?, ?)
                ON CONFLICT DO NOTHING""",
                tenantGroups,
                (row, member) -> set(row, UUID.randomUUID().toString(), member.tenant(), member.group()));
    }

    void removeTenantGroups(Collection<TenantGroup> tenantGroups) {
        write(
                "DELETE FROM public.act_id_tenant_member WHERE tenant_id_ = ? AND group_id_ = ?",
                tenantGroups,
                (row, member) -> set(row, member.tenant(), member.group()));
    }

    /** What somebody sees follows from his groups alone. */
    void removeTenantUsers() {
        jdbc.update("DELETE FROM public.act_id_tenant_member WHERE user_id_ IS NOT NULL");
    }

    private <T> void write(String sql, Collection<T> rows, RowWriter<T> writer) {
        jdbc.batchUpdate(sql, List.copyOf(rows), BATCH, writer::write);
    }

    private static void set(PreparedStatement row, String... values) throws SQLException {
        for (var index = 0; index < values.length; index++) {
            row.setString(index + 1, values[index]);
        }
    }

    @FunctionalInterface
    private interface RowWriter<T> {

        void write(PreparedStatement row, T value) throws SQLException;
    }
}
