package vn.khenthuong.demo;

import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.organization.AdministratorAccount;
import vn.khenthuong.organization.FirstPassword;

/** All officials of the demonstration sign in with the administrator's password. */
@Component
@Profile(Demo.PROFILE)
class SharedPassword implements FirstPassword, DemoPasswords {

    private final AdministratorAccount administrator;
    private final Cast officials;

    SharedPassword(AdministratorAccount administrator, Cast officials) {
        this.administrator = administrator;
        this.officials = officials;
    }

    @Override
    public String get() {
        return administrator.password();
    }

    @Override
    public boolean isKnown() {
        return true;
    }

    @Override
    public Optional<String> passwordOf(String userId) {
        return Optional.of(get()).filter(shared -> officials.groups().containsKey(userId));
    }

    @Override
    public String ofAdministrator() {
        return get();
    }
}
