package vn.khenthuong.certificate.internal;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of certificates.
 *
 * @param giver who gives them, in capitals as it is printed; blank: the Chair of the People's Committee of the province whose letters
 *     these are
 * @param signer title of who signs for himself, as it is printed
 */
@Validated
@ConfigurationProperties("khenthuong.certificate")
record CertificateSettings(
        @DefaultValue("") String giver,
        @NotBlank @DefaultValue("Chủ tịch") String signer) {}
