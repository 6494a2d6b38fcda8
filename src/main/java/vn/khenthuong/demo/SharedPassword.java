package vn.khenthuong.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.organization.AdministratorAccount;
import vn.khenthuong.organization.FirstPassword;

/** All officials of the demonstration sign in with the administrator's password. */
@Component
@Profile(Demo.PROFILE)
class SharedPassword implements FirstPassword {

    private final AdministratorAccount administrator;

    SharedPassword(AdministratorAccount administrator) {
        this.administrator = administrator;
    }

    @Override
    public String get() {
        return administrator.password();
    }
}
