package vn.khenthuong.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;

/**
 * What the script that keeps typed text in the browser (js/giu-lai.js) has to know of a page: whose it is, and whether what was sent
 * before it has been done. Only the server knows the second: a form was done when its answer leads to another page without a refusal.
 */
@ControllerAdvice
@Configuration(proxyBeanMethods = false)
class KeptForms implements WebMvcConfigurer, HandlerInterceptor {

    private static final String SIGNED_IN = KeptForms.class.getName();

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
        if (!request.getMethod().equals("POST")
                || !leadsOn(answer)
                || request.getAttribute(SIGNED_IN) != Boolean.TRUE
                || request.getSession(false) == null) {
            return;
        }
        if (request.getAttribute(DispatcherServlet.OUTPUT_FLASH_MAP_ATTRIBUTE) instanceof FlashMap next
                && !next.containsKey(RefusalOnPage.SENTENCE)) {
            next.put(SentForm.DONE, true);
        }
    }

    private static boolean leadsOn(ModelAndView answer) {
        return answer != null
                && answer.getViewName() != null
                && answer.getViewName().startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX);
    }
}
