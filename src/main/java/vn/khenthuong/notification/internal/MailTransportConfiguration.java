package vn.khenthuong.notification.internal;

import jakarta.mail.util.StreamProvider;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;

@Configuration(proxyBeanMethods = false)
class MailTransportConfiguration {

    static {
        // Unless it is told, Jakarta Mail looks through all jars for its encoders, several times for each mail.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    /** The mail server of {@code spring.mail.host}, where one is set. */
    @Bean
    MailTransport mailTransport(
            ObjectProvider<JavaMailSenderImpl> servers, MailSettings settings, PresentNotices office) {
        var server = servers.getIfAvailable();
        return server != null && StringUtils.hasText(server.getHost())
                ? new SmtpTransport(server, settings, office)
                : new WithoutServer(settings.sentWithoutServer());
    }
}
