package vn.khenthuong.security;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How long the server waits for what somebody sends: whoever sends slowly holds a thread, and there are
 * {@code server.tomcat.threads.max} of them for everybody.
 *
 * @param grace how long a body may take, however small it is
 * @param perSecond and how much of it has to come each second beyond that
 * @param waiting how many requests are waited for at the same time; less than there are threads, so that some are left for others
 * @param waitingPerAddress the same from one address; an office may have one address
 */
@Validated
@ConfigurationProperties("khenthuong.body")
record BodyPace(
        @NotNull @DefaultValue("20s") Duration grace,
        @NotNull @DefaultValue("2KB") DataSize perSecond,
        @Min(1) @DefaultValue("140") int waiting,
        @Min(1) @DefaultValue("100") int waitingPerAddress) {

    /** Whether so much is enough after so long. */
    boolean isEnough(long bytes, Duration after) {
        return after.compareTo(grace) <= 0 || bytes >= after.minus(grace).toMillis() * perSecond.toBytes() / 1_000;
    }
}
