package vn.khenthuong.engine.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param remember how long a successful check, the groups and the tenants of an official are trusted; a changed password or
 *     role takes effect after this time at the latest
 */
@ConfigurationProperties("khenthuong.sign-in")
record SignInSettings(@DefaultValue("20s") Duration remember) {

    /** How many are remembered at the same time. */
    static final int REMEMBERED = 2_000;
}
