package vn.khenthuong.bench;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.READ;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import vn.khenthuong.support.TestDatabases;

/** Tasks on the bare engine, for as many groups as the dossiers of the other side are spread over. */
final class PlainTasks {

    static final String USER = "canbo.so-ldtbxh";
    static final String PASSWORD = "khenthuong";

    private static final String ADMINISTRATOR = "quantri";
    private static final int OTHER_GROUPS = 25;
    private static final int BATCH = 500;

    private PlainTasks() {}

    /**
     * @param offered tasks that {@link #USER} is offered
     * @param others tasks of other groups
     * @return the JDBC address of their database
     */
    static String create(int offered, int others) {
        var url = TestDatabases.create();
        try (var source = pool(url)) {
            var engine = engine(source);
            try {
                grant(engine);
                start(engine, offered, index -> USER);
                start(engine, others, index -> "canbo.don-vi-" + index % OTHER_GROUPS);
            } finally {
                engine.close();
            }
        }
        return url;
    }

    private static HikariDataSource pool(String url) {
        var source = new HikariDataSource();
        source.setJdbcUrl(url);
        source.setMaximumPoolSize(3);
        return source;
    }

    private static ProcessEngine engine(HikariDataSource source) {
        var configuration = BareEngine.on(source, "plain");
        configuration.setGroupResourceWhitelistPattern("[a-z0-9.-]+");
        configuration.setUserResourceWhitelistPattern("[a-z0-9.-]+");
        var engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bench/plain-task.bpmn")
                .addClasspathResource("forms/appraisal/receive-dossier.form")
                .deploy();
        return engine;
    }

    private static void grant(ProcessEngine engine) {
        var identities = engine.getIdentityService();
        var user = identities.newUser(USER);
        user.setPassword(PASSWORD);
        user.setFirstName("Cán bộ");
        user.setLastName("Đầu mối");
        identities.saveUser(user);
        identities.saveGroup(identities.newGroup(USER));
        identities.createMembership(USER, USER);
        // Without an administrator the web applications show nothing but their set-up.
        identities.saveUser(identities.newUser(ADMINISTRATOR));
        identities.saveGroup(identities.newGroup(Groups.CAMUNDA_ADMIN));
        identities.createMembership(ADMINISTRATOR, Groups.CAMUNDA_ADMIN);
        grant(engine, Resources.APPLICATION, "tasklist", ACCESS);
        grant(engine, Resources.PROCESS_DEFINITION, Authorization.ANY, READ);
        var list = engine.getFilterService()
                .saveFilter(engine.getFilterService()
                        .newTaskFilter("Tất cả")
                        .setQuery(engine.getTaskService()
                                .createTaskQuery()
                                .orderByDueDate()
                                .asc())
                        .setProperties(Map.of(
                                "refresh",
                                true,
                                "variables",
                                List.of(
                                        Map.of("name", "nominee", "label", "Đối tượng"),
                                        Map.of("name", "unit", "label", "Đơn vị"),
                                        Map.of("name", "round", "label", "Đợt")))));
        grant(engine, Resources.FILTER, list.getId(), READ);
    }

    private static void grant(ProcessEngine engine, Resource resource, String id, Permission permission) {
        var authorization = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(USER);
        authorization.setResource(resource);
        authorization.setResourceId(id);
        authorization.setPermissions(new Permission[] {permission});
        engine.getAuthorizationService().saveAuthorization(authorization);
    }

    private static void start(ProcessEngine engine, int count, IntFunction<String> group) {
        var due = new Date(System.currentTimeMillis() + 86_400_000L);
        for (int from = 0; from < count; from += BATCH) {
            IntStream.range(from, Math.min(count, from + BATCH))
                    .forEach(index -> engine.getRuntimeService()
                            .startProcessInstanceByKey(
                                    "plainTask", "TRAN-" + index, variables(group.apply(index), due, index)));
        }
    }

    private static Map<String, Object> variables(String group, Date due, int index) {
        return new HashMap<>(Map.of(
                "group",
                group,
                "due",
                due,
                "nominee",
                "Đối tượng số " + index,
                "unit",
                "Đơn vị " + index % OTHER_GROUPS,
                "round",
                "SK2023"));
    }
}
