package vn.khenthuong.kernel;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The same words from the same body once more, because a button was pressed twice or a connection broke before the answer came: the
 * record that stands is meant, not a second one.
 *
 * @param within for how long the same words are taken for the last ones sent again
 */
@Validated
@ConfigurationProperties("khenthuong.sent-again")
public record SentAgain(@NotNull @DefaultValue("10m") Duration within) {

    /** The earliest record that what is sent now can be taken for. */
    public Instant since(Instant now) {
        return now.minus(within);
    }
}
