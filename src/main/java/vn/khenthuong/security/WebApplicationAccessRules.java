package vn.khenthuong.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import vn.khenthuong.engine.EngineNames;

/**
 * The web applications sign their users in themselves; here is what their interface carries at all. Everything may be read
 * (the engine decides what is seen), and asked what one may do with it; of the writes only those that Tasklist, Cockpit and Admin need here. The set-up that
 * would make anybody an administrator is never open.
 */
final class WebApplicationAccessRules {

    private static final List<String> QUERIES = List.of(
            "/{what:task|process-instance|execution|variable-instance|job|job-definition|group}",
            "/{what:task|process-instance|execution|variable-instance|job|job-definition|group}/count",
            "/filter/{id}/{what:list|count|singleResult}",
            "/history/{what:process-instance|activity-instance|task|variable-instance|incident|detail|decision-instance}",
            "/history/{what:process-instance|activity-instance|task|variable-instance|incident|detail|decision-instance}/count",
            "/history/{what:job-log|external-task-log}",
            "/history/{what:job-log|external-task-log}/count",
            "/identity/password-policy");

    private static final List<String> WORK = List.of(
            "/task/{id}/{what:claim|unclaim|submit-form}",
            "/process-definition/{id}/submit-form",
            "/process-definition/key/{key}/submit-form");

    private static final List<String> ADMINISTRATION_POST = List.of("/filter/create", "/user/{id}/unlock");

    /** Whose credentials, the guard decides: one's own. */
    private static final List<String> ADMINISTRATION_PUT =
            List.of("/filter/{id}", "/user/{id}/credentials", "/{what:job|job-definition}/{id}/retries");

    private static final List<String> ADMINISTRATION_DELETE = List.of("/filter/{id}");

    private WebApplicationAccessRules() {}

    /** @param sessions where the official who asks is found: the web applications sign in past these rules */
    static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules,
            SecurityContextRepository sessions) {
        rules.requestMatchers(any(EngineNames.WEB_APPLICATIONS_API + "/admin/setup/**"))
                .denyAll();
        rules.requestMatchers(any(EngineNames.WEB_APPLICATIONS_API + "/admin/auth/**"))
                .permitAll();
        rules.requestMatchers(any(EngineNames.WEB_APPLICATIONS_API + "/cockpit/**"))
                .permitAll();
        rules.requestMatchers(any(EngineNames.WEB_APPLICATIONS_ENGINE + "/identity/groups/**"))
                .access((nobody, request) ->
                        new AuthorizationDecision(mayAskForGroups(request.getRequest(), sessions)));
        permit(rules, HttpMethod.POST, QUERIES);
        permit(rules, HttpMethod.POST, WORK);
        permit(rules, HttpMethod.POST, ADMINISTRATION_POST);
        permit(rules, HttpMethod.PUT, ADMINISTRATION_PUT);
        permit(rules, HttpMethod.DELETE, ADMINISTRATION_DELETE);
        rules.requestMatchers(
                        PathPatternRequestMatcher.withDefaults()
                                .matcher(HttpMethod.GET, EngineNames.WEB_APPLICATIONS + "/**"),
                        PathPatternRequestMatcher.withDefaults()
                                .matcher(HttpMethod.HEAD, EngineNames.WEB_APPLICATIONS + "/**"),
                        PathPatternRequestMatcher.withDefaults()
                                .matcher(HttpMethod.OPTIONS, EngineNames.WEB_APPLICATIONS_ENGINE + "/**"))
                .permitAll();
        rules.anyRequest().denyAll();
    }

    /** Who belongs to which group is told of oneself, and to those who administer it. */
    private static boolean mayAskForGroups(HttpServletRequest request, SecurityContextRepository sessions) {
        var official = sessions.loadDeferredContext(request).get().getAuthentication();
        return official != null
                && (official.getName().equals(request.getParameter("userId"))
                        || official.getAuthorities().stream()
                                .anyMatch(one -> one.getAuthority().equals(EngineNames.ADMIN_APPLICATION)));
    }

    private static void permit(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules,
            HttpMethod method,
            List<String> paths) {
        paths.forEach(path -> rules.requestMatchers(PathPatternRequestMatcher.withDefaults()
                        .matcher(method, EngineNames.WEB_APPLICATIONS_ENGINE + path))
                .permitAll());
    }

    private static PathPatternRequestMatcher any(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(path);
    }
}
