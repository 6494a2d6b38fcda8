package vn.khenthuong.nomination.internal;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the dossier.
 *
 * @param maxSupplements how often the reception may ask a unit for a supplement (NĐ 98/2023/NĐ-CP: at most once)
 * @param sameStart for how long a start with the same entries by the same official is taken for the last one sent again
 */
@Validated
@ConfigurationProperties("khenthuong.nomination")
record NominationSettings(
        @Min(0) @DefaultValue("1") int maxSupplements,
        @NotNull @DefaultValue("10s") Duration sameStart) {}
