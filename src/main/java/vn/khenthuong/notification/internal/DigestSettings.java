package vn.khenthuong.notification.internal;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the morning digest, as long as administrators have not decided otherwise.
 *
 * @param digestTime from when on it is written on a working day, in the time of the province
 * @param overdueDaily on how many working days after its due date a step is a reason to write each morning; then once a week
 */
@Validated
@ConfigurationProperties("khenthuong.notification")
record DigestSettings(
        @NotNull @DefaultValue("07:00") @DateTimeFormat(iso = ISO.TIME)
        LocalTime digestTime,

        @Min(0) @DefaultValue("10") int overdueDaily) {}
