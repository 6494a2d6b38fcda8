package vn.khenthuong.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.engine.PasswordOrigins;
import vn.khenthuong.engine.Passwords;
import vn.khenthuong.engine.TooManyAttemptsException;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.pages.Navigation;

/** The page on which everybody chooses a password; whoever was given one for once comes here first. */
@Controller
@RequestMapping(Passwords.PAGE)
class PasswordController {

    private final Passwords passwords;
    private final AuthenticationManager signIn;
    private final SecurityContextRepository sessions;
    private final ObjectProvider<PasswordOrigins> origins;

    PasswordController(
            Passwords passwords,
            AuthenticationManager signIn,
            SecurityContextRepository sessions,
            ObjectProvider<PasswordOrigins> origins) {
        this.passwords = passwords;
        this.signIn = signIn;
        this.sessions = sessions;
        this.origins = origins;
    }

    @GetMapping
    String form(Principal official, Model model) {
        return show(official, model);
    }

    @PostMapping
    String choose(
            @RequestParam(name = "dangDung", defaultValue = "") String present,
            @RequestParam(name = "moi", defaultValue = "") String wanted,
            @RequestParam(name = "nhapLai", defaultValue = "") String repeated,
            Principal official,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            signedIn(official, present);
            if (!wanted.equals(repeated)) {
                throw new BadInputException("“Nhập lại mật khẩu mới” không giống “Mật khẩu mới”.");
            }
            passwords.choose(official.getName(), wanted);
            sessions.saveContext(new SecurityContextImpl(signedIn(official, wanted)), request, response);
        } catch (BadInputException refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("loi", refused.getMessage());
            return show(official, model);
        }
        return "redirect:" + Navigation.HOME;
    }

    /** @throws BadInputException when it is not the password, or cannot be looked at yet */
    private Authentication signedIn(Principal official, String password) {
        try {
            return signIn.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(official.getName(), password));
        } catch (TooManyAttemptsException tooSoon) {
            throw new BadInputException(
                    "Đã nhập sai mật khẩu nhiều lần. Hãy chờ %d giây rồi thử lại.".formatted(tooSoon.seconds()));
        } catch (AuthenticationException wrong) {
            throw new BadInputException("“Mật khẩu đang dùng” không đúng.");
        }
    }

    private String show(Principal official, Model model) {
        model.addAttribute("ten", official.getName());
        var given = passwords.isToBeChosen(official.getName());
        model.addAttribute("batBuoc", given);
        model.addAttribute(
                "nguonGoc",
                given
                        ? origins.orderedStream()
                                .flatMap(some -> some.of(official.getName()).stream())
                                .toList()
                        : List.of());
        model.addAttribute("quyDinh", passwords.rule());
        return "doi-mat-khau";
    }
}
