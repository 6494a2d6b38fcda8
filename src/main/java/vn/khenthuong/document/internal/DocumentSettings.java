package vn.khenthuong.document.internal;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the file store.
 *
 * @param maxSize largest accepted file
 * @param maxVersions how many versions of one paper are kept at most
 */
@Validated
@ConfigurationProperties("khenthuong.document")
record DocumentSettings(
        @NotNull @DefaultValue("20MB") DataSize maxSize,
        @Min(1) @DefaultValue("20") int maxVersions) {}
