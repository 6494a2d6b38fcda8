package vn.khenthuong.demo.web;

import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.khenthuong.demo.Demo;

/** Pages show the way to the demonstration to those who drive it. */
@ControllerAdvice
@Profile(Demo.PROFILE)
class DemoNavigation {

    private final DemoAdministrator administrator;

    DemoNavigation(DemoAdministrator administrator) {
        this.administrator = administrator;
    }

    @ModelAttribute("coTrinhDien")
    boolean isShown() {
        return administrator.isSignedIn();
    }
}
