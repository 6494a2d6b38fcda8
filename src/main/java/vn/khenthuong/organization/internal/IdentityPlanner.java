package vn.khenthuong.organization.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.khenthuong.organization.ActingUnits;
import vn.khenthuong.organization.ActingUnits.Acting;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Identities;
import vn.khenthuong.organization.IdentityPlan;
import vn.khenthuong.organization.IdentityPlan.Group;
import vn.khenthuong.organization.IdentityPlan.Membership;
import vn.khenthuong.organization.IdentityPlan.Tenant;
import vn.khenthuong.organization.IdentityPlan.TenantGroup;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Unit;

/** Derives identities from the rows of the organisation. */
@Component
class IdentityPlanner implements Identities {

    private static final List<Group> BODIES = List.of(
            new Group(Bodies.COUNCIL_SECRETARY, "Thư ký Hội đồng Thi đua - Khen thưởng tỉnh"),
            new Group(Bodies.COUNCIL_MEMBERS, "Ủy viên Hội đồng Thi đua - Khen thưởng tỉnh"),
            new Group(Bodies.CHAIR, "Chủ tịch Ủy ban nhân dân tỉnh"),
            new Group(Bodies.VICE_CHAIRS, "Phó Chủ tịch Ủy ban nhân dân tỉnh"),
            new Group(Bodies.CLERK, "Văn thư Ủy ban nhân dân tỉnh"),
            new Group(Bodies.OBSERVERS, "Giám sát"),
            new Group(Bodies.ADMINISTRATORS, "Quản trị hệ thống"));

    /** Bodies that see the work of every nominating unit. */
    private static final List<String> SEE_ALL_UNITS =
            List.of(Bodies.COUNCIL_SECRETARY, Bodies.COUNCIL_MEMBERS, Bodies.CHAIR, Bodies.CLERK, Bodies.OBSERVERS);

    private final OrganizationSource source;
    private final ObjectProvider<ActingUnits> acting;

    IdentityPlanner(OrganizationSource source, ObjectProvider<ActingUnits> acting) {
        this.source = source;
        this.acting = acting;
    }

    @Override
    public IdentityPlan planFor(LocalDate day) {
        var data = source.load().asOf(day);
        return new IdentityPlan(
                groups(data),
                people(data, day),
                data.units().stream()
                        .map(unit -> new Tenant(unit.code(), unit.name()))
                        .toList(),
                memberships(data, day),
                tenantGroups(
                        data,
                        day,
                        acting.stream().flatMap(units -> units.all().stream()).toList()));
    }

    static List<Group> groups(OrganizationData data) {
        var groups = new ArrayList<>(BODIES);
        for (var unit : data.units()) {
            groups.add(new Group(Role.OFFICER.of(unit.code()), "Cán bộ – " + unit.name()));
            groups.add(new Group(Role.HEAD.of(unit.code()), "Lãnh đạo – " + unit.name()));
            groups.add(new Group(Role.DEPUTY.of(unit.code()), "Cấp phó – " + unit.name()));
        }
        return groups;
    }

    private static List<Official> people(OrganizationData data, LocalDate day) {
        return data.officials().stream()
                .filter(official -> official.period().includes(day))
                .toList();
    }

    static Set<Membership> memberships(OrganizationData data, LocalDate day) {
        return Stream.concat(
                        data.roles().stream()
                                .filter(role -> role.period().includes(day))
                                .filter(role -> data.official(role.userId())
                                        .orElseThrow()
                                        .period()
                                        .includes(day))
                                .flatMap(role ->
                                        data.groupsOf(role, day).map(group -> new Membership(role.userId(), group))),
                        data.standing(day).stream()
                                .flatMap(substitution -> data.groupsOf(substitution, day)
                                        .map(group -> new Membership(substitution.substitute(), group))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<TenantGroup> tenantGroups(OrganizationData data, LocalDate day, List<Acting> acting) {
        var overseers = overseers(data, day);
        var found = new LinkedHashSet<TenantGroup>();
        for (var unit : data.units()) {
            ownGroups(unit).forEach(group -> found.add(new TenantGroup(unit.code(), group)));
            if (unit.nominates()) {
                overseers.forEach(group -> found.add(new TenantGroup(unit.code(), group)));
            }
        }
        acting.forEach(pair -> data.unit(pair.acting()).stream()
                .flatMap(IdentityPlanner::ownGroups)
                .forEach(group -> found.add(new TenantGroup(pair.unit(), group))));
        return found;
    }

    private static List<String> overseers(OrganizationData data, LocalDate day) {
        return Stream.concat(
                        SEE_ALL_UNITS.stream(),
                        Stream.of(Function.values())
                                .flatMap(function -> data.holder(function, day).stream())
                                .flatMap(IdentityPlanner::ownGroups))
                .distinct()
                .toList();
    }

    private static Stream<String> ownGroups(Unit unit) {
        return Stream.of(Role.OFFICER.of(unit.code()), Role.HEAD.of(unit.code()));
    }
}
