package vn.khenthuong.security;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import vn.khenthuong.engine.EngineNames;

/**
 * What is open of the engine's REST interface: what a client of an official needs, at both addresses of the interface.
 * Whatever is not named here is refused.
 */
final class EngineRestAccessRules {

    private static final List<String> READS = List.of(
            "/version",
            "/identity/password-policy",
            "/authorization/check",
            // definitions, their pictures and start forms
            "/process-definition",
            "/process-definition/{idOrCount}",
            "/process-definition/{id}/{what:xml|diagram|startForm|deployed-start-form|form-variables|rendered-form|statistics}",
            "/process-definition/key/{key}",
            "/process-definition/key/{key}/{what:xml|diagram|startForm|deployed-start-form|form-variables|rendered-form|statistics}",
            "/decision-definition",
            "/decision-definition/{idOrCount}",
            "/decision-definition/{id}/{what:xml|diagram}",
            "/decision-definition/key/{key}",
            "/decision-definition/key/{key}/{what:xml|diagram}",
            // tasks and their forms
            "/task",
            "/task/{idOrCount}",
            "/task/{id}/{what:form|deployed-form|form-variables|rendered-form|identity-links|variables|localVariables}",
            "/task/{id}/{what:variables|localVariables}/{name}",
            "/filter",
            "/filter/{idOrCount}",
            "/filter/{id}/{what:list|count|singleResult}",
            // instances: the process remembers routing facts only
            "/process-instance",
            "/process-instance/{idOrCount}",
            "/process-instance/{id}/{what:activity-instances|variables}",
            "/process-instance/{id}/variables/{name}",
            "/variable-instance",
            "/variable-instance/{idOrCount}",
            "/execution",
            "/execution/{idOrCount}",
            "/job",
            "/job/{idOrCount}",
            "/job-definition",
            "/job-definition/{idOrCount}",
            "/incident",
            "/incident/{idOrCount}",
            "/event-subscription",
            "/event-subscription/count",
            "/history/{what:process-instance|activity-instance|task|variable-instance|incident}",
            "/history/{what:process-instance|activity-instance|task|variable-instance|incident}/count",
            "/history/{what:process-instance|activity-instance|variable-instance}/{id}");

    /** Reads whose criteria travel in a body. */
    private static final List<String> QUERIES = List.of(
            "/task",
            "/task/count",
            "/filter/{id}/{what:list|count|singleResult}",
            "/process-instance",
            "/process-instance/count",
            "/variable-instance",
            "/variable-instance/count",
            "/execution",
            "/execution/count",
            "/job",
            "/job/count",
            "/job-definition",
            "/job-definition/count",
            "/history/{what:process-instance|activity-instance|task|variable-instance|incident}",
            "/history/{what:process-instance|activity-instance|task|variable-instance|incident}/count");

    private static final List<String> WORK = List.of(
            "/task/{id}/{what:claim|unclaim|submit-form}",
            "/process-definition/{id}/submit-form",
            "/process-definition/key/{key}/submit-form");

    private EngineRestAccessRules() {}

    static void open(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules(rules);
        rules.anyRequest().denyAll();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(at("", HttpMethod.GET, EngineNames.REST_ENGINES)).authenticated();
        for (var mount : EngineNames.REST_MOUNTS) {
            READS.forEach(path ->
                    rules.requestMatchers(at(mount, HttpMethod.GET, path)).authenticated());
            QUERIES.forEach(path ->
                    rules.requestMatchers(at(mount, HttpMethod.POST, path)).authenticated());
            WORK.forEach(path ->
                    rules.requestMatchers(at(mount, HttpMethod.POST, path)).authenticated());
            rules.requestMatchers(at(mount, HttpMethod.GET, "/identity/groups"))
                    .access(own(request -> request.getRequest().getParameter("userId")));
            rules.requestMatchers(at(mount, HttpMethod.GET, "/user/{user}/profile"))
                    .access(own(request -> request.getVariables().get("user")));
        }
    }

    /** Open for the official whom the request names. */
    private static AuthorizationManager<RequestAuthorizationContext> own(Subject subject) {
        return (official, request) -> new AuthorizationDecision(official.get().isAuthenticated()
                && Predicate.<String>isEqual(official.get().getName()).test(subject.of(request)));
    }

    private interface Subject {
        String of(RequestAuthorizationContext request);
    }

    private static PathPatternRequestMatcher at(String mount, HttpMethod method, String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, mount + path);
    }
}
