package vn.khenthuong.notification.internal;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mails leave. The mail server itself is set by {@code spring.mail}.
 *
 * @param from address mails come from; its host is also that of their Message-IDs
 * @param fromName name beside it
 * @param baseUrl where officials reach the application; links in mails begin with it
 * @param retryDelays how long to wait after the first, second, … failure; the last one is for all further ones
 * @param giveUpAfter for how long a mail that fails is tried again
 * @param perRun how many mails one run sends at most
 * @param domains domains into which answers and copies may be led, those below them included; where none is set, that of the sender
 *     and those of the addresses of heads
 * @param sentWithoutServer whether mails count as sent although no mail server is set; otherwise they wait for one
 */
@Validated
@ConfigurationProperties("khenthuong.notification")
record MailSettings(
        @NotBlank @Email @DefaultValue("khen-thuong@khenthuong.example")
        String from,

        @NotBlank @DefaultValue("Khen thưởng giảm nghèo") String fromName,
        @NotNull @DefaultValue("http://localhost:8080") URI baseUrl,

        @NotEmpty @DefaultValue({"PT1M", "PT5M", "PT15M", "PT1H", "PT6H"})
        List<Duration> retryDelays,

        @NotNull @DefaultValue("P3D") Duration giveUpAfter,
        @Positive @DefaultValue("500") int perRun,
        @NotNull @DefaultValue List<@NotBlank String> domains,
        @DefaultValue("false") boolean sentWithoutServer) {

    /** How long to wait after this many failures, at least one. */
    Duration delayAfter(int failures) {
        return retryDelays.get(Math.min(failures, retryDelays.size()) - 1);
    }

    /** Host of the address mails come from. */
    String host() {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    /** The base of links without a slash at its end. */
    String links() {
        return baseUrl.toString().replaceAll("(?<!/)/++$", "");
    }
}
