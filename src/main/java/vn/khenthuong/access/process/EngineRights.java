package vn.khenthuong.access.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.stereotype.Component;

/** The authorisations of the engine. Only what is missing or differs is written; what is not asked about stays. */
@Component
class EngineRights {

    private final AuthorizationService authorizations;

    EngineRights(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void ensure(Collection<Grant> grants) {
        var present = new HashMap<Grant.Place, Authorization>();
        grants.stream().map(Grant::resource).distinct().forEach(resource -> present.putAll(present(resource)));
        for (var grant : grants) {
            var found = present.get(grant.place());
            if (found == null) {
                save(created(grant), grant);
            } else if (!permitsExactly(found, grant)) {
                save(found, grant);
            }
        }
    }

    /** Of these groups, takes the rights that are not among the grants, as far as the grants are about such things at all. */
    void withdrawOthers(Collection<String> groups, Collection<Grant> grants) {
        var wanted = grants.stream().map(Grant::place).collect(Collectors.toSet());
        grants.stream()
                .map(Grant::resource)
                .distinct()
                .flatMap(resource -> present(resource).entrySet().stream())
                .filter(right -> !wanted.contains(right.getKey()))
                .filter(right -> right.getKey().to() instanceof Grant.Holder.Group group && groups.contains(group.id()))
                .forEach(right ->
                        authorizations.deleteAuthorization(right.getValue().getId()));
    }

    private Map<Grant.Place, Authorization> present(Resource resource) {
        return authorizations.createAuthorizationQuery().resourceType(resource).list().stream()
                .filter(row -> row.getAuthorizationType() != Authorization.AUTH_TYPE_REVOKE)
                .collect(Collectors.toMap(EngineRights::place, Function.identity(), (one, other) -> one));
    }

    private static Grant.Place place(Authorization row) {
        return new Grant.Place(holder(row), row.getResourceType(), row.getResourceId());
    }

    private static Grant.Holder holder(Authorization row) {
        if (row.getAuthorizationType() == Authorization.AUTH_TYPE_GLOBAL) {
            return new Grant.Holder.Everybody();
        }
        return row.getGroupId() == null
                ? new Grant.Holder.User(row.getUserId())
                : new Grant.Holder.Group(row.getGroupId());
    }

    private Authorization created(Grant grant) {
        var row = authorizations.createNewAuthorization(
                grant.to() instanceof Grant.Holder.Everybody
                        ? Authorization.AUTH_TYPE_GLOBAL
                        : Authorization.AUTH_TYPE_GRANT);
        if (grant.to() instanceof Grant.Holder.Group group) {
            row.setGroupId(group.id());
        } else if (grant.to() instanceof Grant.Holder.User user) {
            row.setUserId(user.id());
        }
        row.setResource(grant.resource());
        row.setResourceId(grant.id());
        return row;
    }

    private void save(Authorization row, Grant grant) {
        row.setPermissions(grant.permissions().toArray(Permission[]::new));
        authorizations.saveAuthorization(row);
    }

    private static boolean permitsExactly(Authorization row, Grant grant) {
        var bits = grant.permissions().stream().mapToInt(Permission::getValue).reduce(0, (one, other) -> one | other);
        return ((AuthorizationEntity) row).getPermissions() == bits;
    }
}
