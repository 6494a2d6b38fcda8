package vn.khenthuong.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** What Tasklist, Cockpit and Admin ask for has to pass the doors and the guard. */
@IntegrationTest
class WebApplicationsIT {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default";

    private final Officials officials;
    private final ObjectMapper json;

    WebApplicationsIT(@Autowired Officials officials, @Autowired ObjectMapper json) {
        this.officials = officials;
        this.json = json;
    }

    @ParameterizedTest
    @ValueSource(strings = {"giamsat", "lanhdao.so-noi-vu", "chutich.ubnd", "quantri"})
    @DisplayName("Cockpit xem được quy trình, tiến độ và bảng quyết định")
    void cockpit(String userId) throws Exception {
        var browser = signedIn(userId);
        var instance = json.readTree(
                        browser.call("GET", ENGINE + "/process-instance", null).body())
                .get(0);
        var id = instance.path("id").asText();
        var definition = instance.path("definitionId").asText();
        for (var path : List.of(
                ENGINE + "/process-definition/count?latestVersion=true",
                ENGINE + "/decision-definition?latestVersion=true",
                ENGINE + "/deployment/count",
                ENGINE + "/batch/count",
                ENGINE + "/history/task/count",
                ENGINE + "/history/process-instance/count",
                ENGINE + "/process-definition/" + definition + "/xml",
                ENGINE + "/process-definition/" + definition + "/statistics?incidents=true",
                ENGINE + "/process-definition/" + definition + "/static-called-process-definitions",
                ENGINE + "/job-definition?processDefinitionId=" + definition,
                ENGINE + "/process-instance/" + id + "/activity-instances",
                ENGINE + "/process-instance/" + id + "/variables",
                ENGINE + "/event-subscription?processInstanceId=" + id,
                ENGINE + "/external-task?processInstanceId=" + id,
                ENGINE + "/history/activity-instance?processInstanceId=" + id,
                ENGINE + "/history/decision-instance?maxResults=5",
                ENGINE + "/history/user-operation?maxResults=5",
                COCKPIT + "/process-definition/statistics?firstResult=0&maxResults=50",
                COCKPIT + "/process-definition/statistics-count")) {
            assertThat(browser.call("GET", path, null).statusCode()).as(path).isEqualTo(200);
        }
        var byInstance = "{\"processInstanceIdIn\":[\"" + id + "\"]}";
        var byDefinition = "{\"processDefinitionId\":\"" + definition + "\"}";
        for (var query : List.of(
                List.of(COCKPIT + "/process-instance?firstResult=0&maxResults=50", byDefinition),
                List.of(COCKPIT + "/process-instance/count", byDefinition),
                List.of(COCKPIT + "/process-definition/" + definition + "/called-process-definitions", "{}"),
                List.of(COCKPIT + "/process-instance/" + id + "/called-process-instances", "{}"),
                List.of(COCKPIT + "/incident", "{}"),
                List.of(ENGINE + "/variable-instance?deserializeValues=false", byInstance),
                List.of(ENGINE + "/job/count", "{}"),
                List.of(ENGINE + "/task", "{\"processInstanceId\":\"" + id + "\"}"),
                List.of(ENGINE + "/history/process-instance", "{\"processInstanceBusinessKeyLike\":\"SK%\"}"))) {
            assertThat(browser.call("POST", query.get(0), query.get(1)).statusCode())
                    .as(query.get(0))
                    .isEqualTo(200);
        }
    }

    @Test
    @DisplayName(
            "Admin: quản trị viên xem người dùng, nhóm, đơn vị, quyền; chỉ mở khóa được, không đặt được mật khẩu của ai")
    void admin() {
        var browser = signedIn("quantri");
        for (var path :
                List.of("/user/count", "/group?maxResults=2", "/tenant/count", "/authorization?resourceType=0")) {
            assertThat(browser.call("GET", ENGINE + path, null).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        var expression =
                "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{\"orQueries\":[{\"assigneeExpression\":\"${1}\"}]}}";
        assertThat(browser.call("POST", ENGINE + "/filter/create", expression).statusCode())
                .isEqualTo(403);
        assertThat(browser.call(
                                "PUT",
                                ENGINE + "/user/canbo.di-linh/credentials",
                                "{\"password\":\"mat-khau-Moi-2\",\"authenticatedUserPassword\":\"khenthuong\"}")
                        .statusCode())
                .isEqualTo(403);
        officials.as("canbo.di-linh").get("/api/rounds").expect(200);
        does(browser, "POST", "/user/canbo.di-linh/unlock", null);
    }

    @Test
    @DisplayName("Tasklist của cán bộ: khởi tạo, bộ lọc, hồ sơ cá nhân")
    void tasklist() {
        var browser = signedIn("canbo.di-linh");
        for (var path : List.of(
                "/process-definition?startableInTasklist=true&latest=true&active=true&startablePermissionCheck=true",
                "/process-definition/key/nomination/startForm",
                "/filter?resourceType=Task&itemCount=false",
                "/user/canbo.di-linh/profile",
                "/identity/groups?userId=canbo.di-linh",
                "/authorization/check?permissionName=CREATE&resourceName=filter&resourceType=5",
                "/history/user-operation")) {
            assertThat(browser.call("GET", ENGINE + path, null).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        does(
                browser,
                "PUT",
                "/user/canbo.di-linh/credentials",
                "{\"password\":\"khenthuong\",\"authenticatedUserPassword\":\"khenthuong\"}");
        assertThat(signedIn("canbo.hccb")
                        .call(
                                "PUT",
                                ENGINE + "/user/canbo.hccb/credentials",
                                "{\"password\":\"x\",\"authenticatedUserPassword\":\"sai\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    private static void does(Browser browser, String method, String path, String body) {
        var answer = browser.call(method, ENGINE + path, body);
        assertThat(answer.statusCode())
                .as("%s %s: %s", method, path, answer.body())
                .isEqualTo(204);
    }

    private Browser signedIn(String userId) {
        return new Browser(officials.address()).signedInToWebApplications(userId);
    }
}
