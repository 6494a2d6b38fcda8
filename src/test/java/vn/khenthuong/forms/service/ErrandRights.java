package vn.khenthuong.forms.service;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;

/** Rights that a test hands out and takes back. */
final class ErrandRights {

    private final AuthorizationService authorizations;
    private final List<String> granted = new ArrayList<>();

    ErrandRights(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void allowStarting(String group) {
        allow(
                group,
                Resources.PROCESS_DEFINITION,
                ErrandForms.PROCESS,
                ProcessDefinitionPermissions.CREATE_INSTANCE,
                ProcessDefinitionPermissions.READ);
        allow(group, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
    }

    void allow(String group, Resource resource, String id, Permission... permissions) {
        if (authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                > 0) {
            return;
        }
        var authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(group);
        authorization.setResource(resource);
        authorization.setResourceId(id);
        authorization.setPermissions(permissions);
        granted.add(authorizations.saveAuthorization(authorization).getId());
    }

    void withdraw() {
        granted.forEach(authorizations::deleteAuthorization);
    }
}
