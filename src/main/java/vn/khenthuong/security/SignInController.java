package vn.khenthuong.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.engine.SignIns;

/** The front door: where people land, sign in for our pages and the web applications alike, and leave. */
@Controller
class SignInController {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final Pattern OWN_PAGE = Pattern.compile(
            "/(ho-so|theo-doi|xu-ly-loat|bao-cao|thong-bao|trinh-dien|camunda/app)(/[A-Za-z0-9._/-]*)?");

    private final SignIns signIns;

    SignInController(SignIns signIns) {
        this.signIns = signIns;
    }

    @GetMapping("/")
    String home() {
        return "redirect:" + TASKLIST;
    }

    @GetMapping("/dang-nhap")
    String form(@RequestParam(name = "tiep", defaultValue = "") String wanted, Model model) {
        model.addAttribute("tiep", wanted);
        return "dang-nhap";
    }

    @PostMapping("/dang-nhap")
    String signIn(
            @RequestParam(name = "ten", defaultValue = "") String userId,
            @RequestParam(name = "matKhau", defaultValue = "") String password,
            @RequestParam(name = "tiep", defaultValue = "") String wanted,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var applications = signIns.open(request, userId.strip(), password);
        if (applications.isPresent()) {
            return "redirect:" + destination(wanted, applications.get());
        }
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        model.addAttribute("ten", userId);
        model.addAttribute("tiep", wanted);
        model.addAttribute("sai", true);
        return "dang-nhap";
    }

    @PostMapping("/dang-xuat")
    String signOut(HttpServletRequest request) {
        signIns.close(request);
        return "redirect:/dang-nhap?da-thoat";
    }

    /** Only to a page of ours: what stands in the address may come from anybody. */
    private static String destination(String wanted, Set<String> applications) {
        if (OWN_PAGE.matcher(wanted).matches() && !wanted.contains("//")) {
            return wanted;
        }
        return applications.contains("tasklist") ? TASKLIST : "/camunda/app/welcome/default/";
    }
}
