package vn.khenthuong.nomination.internal;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the dossier.
 *
 * @param maxSupplements how often the reception may ask a unit for a supplement (NĐ 98/2023/NĐ-CP: at most once)
 */
@Validated
@ConfigurationProperties("khenthuong.nomination")
record NominationSettings(@Min(0) @DefaultValue("1") int maxSupplements) {}
