package vn.khenthuong.organization;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A second administrator, where the operator names one: {@code KHENTHUONG_ADMIN2_USERNAME} and {@code KHENTHUONG_ADMIN2_PASSWORD}.
 *
 * @param username empty where there is none
 * @param fullName what the person is called; the office where it is not set
 * @param password in clear text, as given by the operator; only its hash is stored
 */
@ConfigurationProperties("khenthuong.admin2")
record SecondAdministratorAccount(
        String username,
        String password,
        @DefaultValue(AdministratorAccount.NAMELESS) String fullName) {

    /** Checked like the first one; empty where none is named. */
    Optional<AdministratorAccount> account() {
        return isBlank(username) && isBlank(password)
                ? Optional.empty()
                : Optional.of(new AdministratorAccount(username, password, fullName));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    @Override
    public String toString() {
        return "SecondAdministratorAccount[" + username + "]";
    }
}
