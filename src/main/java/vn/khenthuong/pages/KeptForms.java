package vn.khenthuong.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.UrlBasedViewResolver;
import org.springframework.web.util.WebUtils;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;

/**
 * What the script that keeps typed text in the browser (js/giu-lai.js) has to know of a page: whose it is, which sending it answers, and
 * which of the last ones have been done. Only the server knows the third: a form was done when its answer leads to another page without
 * a refusal. The session remembers it, for the answer may never have reached the browser.
 */
@ControllerAdvice
@Configuration(proxyBeanMethods = false)
class KeptForms implements WebMvcConfigurer, HandlerInterceptor {

    private static final String SIGNED_IN = KeptForms.class.getName() + ".signedIn";
    private static final String DONE = KeptForms.class.getName() + ".done";

    /** The field in which the script names a sending; new for each. */
    private static final String SENDING = "lanGui";

    private static final Pattern NAME = Pattern.compile("[0-9a-z]{1,40}");

    /** More than a tab has waiting. */
    private static final int REMEMBERED = 20;

    private final CurrentActor actors;

    KeptForms(CurrentActor actors) {
        this.actors = actors;
    }

    /**
     * Who reads the page.
     *
     * @param userId null for strangers, for whom nothing is kept
     */
    record Keeper(String userId) {}

    @ModelAttribute("nguoiNhap")
    Keeper keeper() {
        return new Keeper(actors.find().map(Actor::userId).orElse(null));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** Signing in is not what was typed before the session ended. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(SIGNED_IN, actors.find().isPresent());
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView answer) {
        // Where there is no session nobody is at a page, and none is to begin because of this.
        var session = request.getSession(false);
        if (answer == null || session == null || request.getAttribute(SIGNED_IN) != Boolean.TRUE) {
            return;
        }
        var sending = request.getMethod().equals("POST") ? sendingOf(request) : null;
        if (sending != null && isDone(request, answer)) {
            remember(sending, session);
        }
        if (!leadsOn(answer)) {
            answer.addObject("lanGuiNay", sending);
            answer.addObject("lanGuiXong", String.join(" ", doneIn(session)));
        }
    }

    private static String sendingOf(HttpServletRequest request) {
        var named = request.getParameter(SENDING);
        return named != null && NAME.matcher(named).matches() ? named : null;
    }

    private static boolean isDone(HttpServletRequest request, ModelAndView answer) {
        return leadsOn(answer)
                ? request.getAttribute(DispatcherServlet.OUTPUT_FLASH_MAP_ATTRIBUTE) instanceof FlashMap next
                        && !next.containsKey(RefusalOnPage.SENTENCE)
                : answer.getModel().containsKey(SentForm.DONE);
    }

    private static boolean leadsOn(ModelAndView answer) {
        return answer.getViewName() != null
                && answer.getViewName().startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX);
    }

    /** Two tabs may send at once. */
    private static void remember(String sending, HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            var done = new ArrayList<>(doneIn(session));
            done.add(sending);
            session.setAttribute(DONE, List.copyOf(done.subList(Math.max(0, done.size() - REMEMBERED), done.size())));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> doneIn(HttpSession session) {
        return session.getAttribute(DONE) instanceof List<?> done ? (List<String>) done : List.of();
    }
}
