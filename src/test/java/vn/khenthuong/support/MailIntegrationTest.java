package vn.khenthuong.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An {@link IntegrationTest} of an application that has a mail server. The test brings it, and tells its port to the injected
 * {@code JavaMailSenderImpl} before mails are sent.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@IntegrationTest(
        properties = {
            "spring.mail.host=127.0.0.1",
            "khenthuong.notification.base-url=https://khenthuong.lamdong.example/",
            "khenthuong.notification.from=khen-thuong@lamdong.example"
        })
public @interface MailIntegrationTest {}
