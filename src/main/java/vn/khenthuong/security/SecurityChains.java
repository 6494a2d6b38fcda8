package vn.khenthuong.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.unit.DataSize;
import vn.khenthuong.engine.EngineNames;
import vn.khenthuong.engine.NoRoleException;
import vn.khenthuong.engine.Passwords;
import vn.khenthuong.engine.TooManyAttemptsException;
import vn.khenthuong.errors.RefusalWriter;
import vn.khenthuong.pages.Navigation;
import vn.khenthuong.pages.PagePolicy;
import vn.khenthuong.pages.ServerClock;

/**
 * The doors of the application, each with its own rules; what belongs to none of them stays shut. Paths are matched as the
 * server sees them: matchers by text know the dispatcher servlet only and would miss the engine's interface.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** What strangers may see of our own, where nothing more particular is said. */
    private static final RequestMatcher OPEN = paths(
            "/",
            SignInController.SIGN_IN,
            SignInController.SIGN_OUT,
            "/css/**",
            "/js/**",
            "/thu-vien/**",
            "/favicon.ico");

    /** What our interface looks like: for those who may use it. */
    private static final RequestMatcher DESCRIPTION = paths("/v3/api-docs/**", "/v3/api-docs.yaml");

    private final OwnPages pages;
    private final SecurityContextRepository sessions;
    private final RefusalWriter refusals;
    private final RequestLimits settings;
    private final Passwords passwords;
    private final boolean secure;

    SecurityChains(
            OwnPages pages,
            SecurityContextRepository sessions,
            RefusalWriter refusals,
            RequestLimits settings,
            Passwords passwords,
            ServerProperties server) {
        this.pages = pages;
        this.sessions = sessions;
        this.refusals = refusals;
        this.settings = settings;
        this.passwords = passwords;
        this.secure =
                Boolean.TRUE.equals(server.getServlet().getSession().getCookie().getSecure());
    }

    /** Whoever can check a name and a password; today that is the engine. */
    @Bean
    static AuthenticationManager passwords(AuthenticationProvider provider) {
        return new ProviderManager(provider);
    }

    /** Tasklist, Cockpit, Admin and Welcome: they bring their own sign-in, cross-site protection and headers. */
    @Bean
    @Order(1)
    SecurityFilterChain webApplications(HttpSecurity http) throws Exception {
        return withoutDefaults(http, paths(EngineNames.WEB_APPLICATIONS + "/**"))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .addFilterBefore(bodyLimit(false), CsrfFilter.class)
                .addFilterBefore(
                        ownPasswordFirst(new NegatedRequestMatcher(new OrRequestMatcher(
                                new AndRequestMatcher(
                                        paths(EngineNames.WEB_APPLICATIONS_API + "/**"),
                                        new NegatedRequestMatcher(
                                                paths(EngineNames.WEB_APPLICATIONS_API + "/admin/auth/**"))),
                                paths(EngineNames.APPS + "/*/*/**")))),
                        AuthorizationFilter.class)
                .authorizeHttpRequests(rules -> WebApplicationAccessRules.open(rules, sessions))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(answering(HttpStatus.FORBIDDEN))
                        .accessDeniedHandler(forbidden()))
                .build();
    }

    /** The engine's REST interface: HTTP Basic, no sessions. */
    @Bean
    @Order(2)
    SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
        return withoutDefaults(http, paths(EngineNames.REST + "/**"))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives("default-src 'none'")))
                .addFilterAfter(bodyLimit(false), HeaderWriterFilter.class)
                .addFilterAfter(new CrossSiteFilter(refusals), BodyLimitFilter.class)
                .addFilterBefore(ownPasswordFirst(request -> false), AuthorizationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(wrongCredentials()))
                .authorizeHttpRequests(EngineRestAccessRules::open)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(answering(HttpStatus.UNAUTHORIZED))
                        .accessDeniedHandler(forbidden()))
                .build();
    }

    /** What everybody may read: no identity is looked for, no cookie is set, nothing can be sent; caches may keep it. */
    @Bean
    @Order(3)
    SecurityFilterChain published(HttpSecurity http) throws Exception {
        var everything = PathPatternRequestMatcher.withDefaults();
        return withoutDefaults(http, paths("/cong-bo/**", "/xac-minh/**", ServerClock.ADDRESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(PagePolicy.ALONE))
                        .frameOptions(FrameOptionsConfig::deny)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterAfter(bodyLimit(false), HeaderWriterFilter.class)
                .authorizeHttpRequests(
                        rules -> rules.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(
                                        everything.matcher(HttpMethod.GET, "/cong-bo/**"),
                                        everything.matcher(HttpMethod.HEAD, "/cong-bo/**"),
                                        everything.matcher(HttpMethod.GET, "/xac-minh/**"),
                                        everything.matcher(HttpMethod.HEAD, "/xac-minh/**"),
                                        everything.matcher(HttpMethod.GET, ServerClock.ADDRESS))
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(answering(HttpStatus.METHOD_NOT_ALLOWED))
                        .accessDeniedHandler(forbidden()))
                .build();
    }

    /** Our interface and pages: HTTP Basic, or the session of the web applications and then with a token. */
    @Bean
    @Order(4)
    SecurityFilterChain ours(HttpSecurity http) throws Exception {
        var atOnce = new XorCsrfTokenRequestAttributeHandler();
        // Not when a form asks for it: by then a long page is on its way and takes no cookie any more.
        atOnce.setCsrfRequestAttributeName(null);
        var api = paths("/api/**");
        return withoutDefaults(http, new OrRequestMatcher(OPEN, DESCRIPTION, api, paths("/actuator/health/**"), pages))
                .securityContext(context -> context.securityContextRepository(sessions))
                .httpBasic(basic -> basic.authenticationEntryPoint(wrongCredentials()))
                .logout(logout -> logout.logoutUrl(SignInController.SIGN_OUT).logoutSuccessHandler(signedOut()))
                .csrf(csrf -> csrf.csrfTokenRepository(new PageTokens(sessions, secure))
                        .csrfTokenRequestHandler(atOnce)
                        .requireCsrfProtectionMatcher(couldBeForged()))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(PagePolicy.ALONE))
                        .frameOptions(FrameOptionsConfig::deny)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterAfter(bodyLimit(true), HeaderWriterFilter.class)
                .addFilterAfter(new CrossSiteFilter(refusals), BodyLimitFilter.class)
                .addFilterAfter(
                        new TokenForScripts(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/api/**")),
                        CsrfFilter.class)
                .addFilterBefore(
                        ownPasswordFirst(new OrRequestMatcher(OPEN, paths(Passwords.PAGE, "/actuator/health/**"))),
                        AuthorizationFilter.class)
                .authorizeHttpRequests(
                        rules -> rules.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers(PathPatternRequestMatcher.withDefaults()
                                        .matcher(HttpMethod.GET, "/actuator/health/**"))
                                .permitAll()
                                .requestMatchers(pages, api, DESCRIPTION)
                                .authenticated()
                                .anyRequest()
                                .denyAll())
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(signInFirst()).accessDeniedHandler(forbidden()))
                .build();
    }

    /** Everything else does not exist; only the container's own detours to the error page pass. */
    @Bean
    @Order(5)
    SecurityFilterChain nothingElse(HttpSecurity http) throws Exception {
        return withoutDefaults(http, request -> true)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(PagePolicy.ALONE))
                        .frameOptions(FrameOptionsConfig::deny))
                .authorizeHttpRequests(
                        rules -> rules.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(answering(HttpStatus.NOT_FOUND))
                        .accessDeniedHandler(
                                (request, response, denied) -> refusals.write(request, response, HttpStatus.NOT_FOUND)))
                .build();
    }

    /** Sessions belong to the web applications; the rules about them here would give every request a new token. */
    private static HttpSecurity withoutDefaults(HttpSecurity http, RequestMatcher where) throws Exception {
        return http.securityMatcher(where)
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }

    private OwnPasswordFirst ownPasswordFirst(RequestMatcher open) {
        return new OwnPasswordFirst(passwords, sessions, open, refusals);
    }

    private BodyLimitFilter bodyLimit(boolean filesAllowed) {
        return new BodyLimitFilter(
                settings.maxBody(), filesAllowed ? settings.maxUpload() : DataSize.ofBytes(0), refusals);
    }

    /** A foreign page can use a browser's session, and can sign a browser in; it cannot add HTTP Basic to a request. */
    private RequestMatcher couldBeForged() {
        var signIn = paths(SignInController.SIGN_IN, SignInController.SIGN_OUT);
        return request -> !READING.contains(request.getMethod())
                && (signIn.matches(request) || sessions.containsContext(request));
    }

    private AuthenticationEntryPoint answering(HttpStatus status) {
        return (request, response, missing) -> refusals.write(request, response, status);
    }

    /** Whoever has to wait is told for how long, and that the password was not even looked at. */
    private AuthenticationEntryPoint wrongCredentials() {
        return (request, response, refused) -> {
            if (refused instanceof TooManyAttemptsException tooSoon) {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooSoon.seconds()));
                refusals.write(
                        request,
                        response,
                        HttpStatus.TOO_MANY_REQUESTS,
                        "Đã nhập sai mật khẩu nhiều lần. Hãy chờ %d giây rồi đăng nhập lại."
                                .formatted(tooSoon.seconds()));
            } else if (refused instanceof NoRoleException) {
                refusals.write(request, response, HttpStatus.UNAUTHORIZED, NoRoleException.SENTENCE);
            } else {
                refusals.write(request, response, HttpStatus.UNAUTHORIZED, "Tên đăng nhập hoặc mật khẩu không đúng.");
            }
        };
    }

    private AccessDeniedHandler forbidden() {
        return (request, response, denied) -> {
            if (denied instanceof CsrfException && request.getRequestURI().endsWith(SignInController.SIGN_IN)) {
                response.sendRedirect(request.getContextPath() + SignInController.SIGN_IN + "?het-han");
            } else {
                refusals.write(request, response, HttpStatus.FORBIDDEN);
            }
        };
    }

    private static LogoutSuccessHandler signedOut() {
        var handler = new SimpleUrlLogoutSuccessHandler();
        handler.setDefaultTargetUrl(SignInController.SIGN_IN + "?da-thoat");
        return handler;
    }

    /** A person with a browser is led to the sign-in page, a program is told what is missing. */
    private AuthenticationEntryPoint signInFirst() {
        return (request, response, missing) -> {
            if (pages.matches(request) && showsPages(request)) {
                var wanted =
                        URLEncoder.encode(isRead(request) ? wanted(request) : page(request), StandardCharsets.UTF_8);
                response.sendRedirect(request.getContextPath() + SignInController.SIGN_IN + "?tiep=" + wanted
                        + (isRead(request) ? "" : "&chua-ghi")
                        + (hasLostSession(request) ? "&het-phien" : ""));
            } else {
                refusals.write(request, response, HttpStatus.UNAUTHORIZED);
            }
        };
    }

    private static String wanted(HttpServletRequest request) {
        var asked = request.getQueryString();
        return request.getRequestURI() + (asked == null ? "" : "?" + asked);
    }

    private static boolean hasLostSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    /** Of a form that was sent after the session had ended: the page it stands on is shown again, never the address it was sent to. */
    private String page(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getContextPath() + pages.pageOf(path).orElse(Navigation.HOME);
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET");
    }

    private static boolean showsPages(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    private static RequestMatcher paths(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .<RequestMatcher>map(
                        pattern -> PathPatternRequestMatcher.withDefaults().matcher(pattern))
                .toList());
    }
}
