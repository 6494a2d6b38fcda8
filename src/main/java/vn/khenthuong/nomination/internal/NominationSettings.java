package vn.khenthuong.nomination.internal;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the dossier.
 *
 * @param maxSupplements how often the reception may ask a unit for a supplement (NĐ 98/2023/NĐ-CP: at most once)
 * @param sharedPapers papers of which one covers any number of a unit's dossiers
 * @param criteriaBindFrom first assessment year in which a nominee with an unmet criterion is proposed only against a document of
 *     the focal agency's head; before it the reviewer's remark is enough
 * @param sameStart for how long a start with the same entries by the same official is taken for the last one sent again
 */
@Validated
@ConfigurationProperties("khenthuong.nomination")
record NominationSettings(
        @Min(0) @DefaultValue("1") int maxSupplements,

        @NotNull @DefaultValue({"SUBMISSION_LETTER", "COUNCIL_MINUTES"})
        Set<String> sharedPapers,

        @Min(2022) @DefaultValue("2025") int criteriaBindFrom,
        @NotNull @DefaultValue("10s") Duration sameStart) {

    /** Whether the criteria bind in a round that assesses this year; never today's. */
    boolean criteriaBind(int assessmentYear) {
        return assessmentYear >= criteriaBindFrom;
    }
}
