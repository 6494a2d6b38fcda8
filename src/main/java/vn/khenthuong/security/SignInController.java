package vn.khenthuong.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.engine.EngineNames;
import vn.khenthuong.engine.NoRoleException;
import vn.khenthuong.engine.TooManyAttemptsException;
import vn.khenthuong.pages.Navigation;

/** The front door: where people land and sign in for our pages and the web applications alike. */
@Controller
class SignInController {

    static final String SIGN_IN = "/dang-nhap";
    static final String SIGN_OUT = "/dang-xuat";

    /** A path with what is asked of it, and nothing that a browser could take for another place. */
    private static final Pattern LOCAL = Pattern.compile("(?<path>/[A-Za-z0-9._/-]*)(\\?[A-Za-z0-9._=&%+-]*)?");

    private final AuthenticationManager passwords;
    private final SecurityContextRepository sessions;
    private final OwnPages pages;

    SignInController(AuthenticationManager passwords, SecurityContextRepository sessions, OwnPages pages) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.pages = pages;
    }

    /** The home page asks whoever is not signed in to do so first. */
    @GetMapping("/")
    String home() {
        return "redirect:" + Navigation.HOME;
    }

    @GetMapping(SIGN_IN)
    String form(@RequestParam(name = "tiep", defaultValue = "") String wanted, Model model) {
        model.addAttribute("tiep", wanted);
        return "dang-nhap";
    }

    @PostMapping(SIGN_IN)
    String signIn(
            @RequestParam(name = "ten", defaultValue = "") String userId,
            @RequestParam(name = "matKhau", defaultValue = "") String password,
            @RequestParam(name = "tiep", defaultValue = "") String wanted,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            var signedIn = passwords.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(userId.strip(), password));
            sessions.saveContext(new SecurityContextImpl(signedIn), request, response);
        } catch (TooManyAttemptsException tooSoon) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooSoon.seconds()));
            model.addAttribute("cho", tooSoon.seconds());
            return again(HttpStatus.TOO_MANY_REQUESTS, userId, wanted, response, model);
        } catch (NoRoleException roleless) {
            model.addAttribute("khongVaiTro", NoRoleException.SENTENCE);
            return again(HttpStatus.UNAUTHORIZED, userId, wanted, response, model);
        } catch (AuthenticationException refused) {
            model.addAttribute("sai", true);
            return again(HttpStatus.UNAUTHORIZED, userId, wanted, response, model);
        }
        return "redirect:" + (isPlace(wanted) ? wanted : Navigation.HOME);
    }

    private static String again(
            HttpStatus status, String userId, String wanted, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("ten", userId);
        model.addAttribute("tiep", wanted);
        return "dang-nhap";
    }

    /** Only to a page of ours or of the web applications: what stands in the address may come from anybody. */
    private boolean isPlace(String wanted) {
        var local = LOCAL.matcher(wanted);
        return local.matches()
                && !wanted.contains("//")
                && !local.group("path").equals(SIGN_IN)
                && (pages.isReadable(local.group("path")) || wanted.startsWith(EngineNames.APPS + "/"));
    }
}
