package vn.khenthuong.organization;

import java.util.List;
import java.util.Set;

/**
 * The groups, people, tenants and memberships that follow from the organisation on a day.
 *
 * @param tenants one per unit that there is or was
 * @param memberships who belongs to which group; a successor's officials also to the groups of its predecessors; complete but
 *     for the administrators the operator names, any other is obsolete
 * @param tenantGroups which groups see the work of which unit; complete, any other is obsolete
 */
public record IdentityPlan(
        List<Group> groups,
        List<Official> people,
        List<Tenant> tenants,
        Set<Membership> memberships,
        Set<TenantGroup> tenantGroups) {

    public record Group(String id, String name) {}

    public record Tenant(String id, String name) {}

    public record Membership(String userId, String group) {}

    public record TenantGroup(String tenant, String group) {}
}
