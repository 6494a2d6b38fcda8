package vn.khenthuong.certificate.internal;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of certificates.
 *
 * @param giver who gives them, in capitals as it is printed
 * @param signer title of who signs for himself, as it is printed
 */
@Validated
@ConfigurationProperties("khenthuong.certificate")
record CertificateSettings(
        @NotBlank @DefaultValue("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG")
        String giver,

        @NotBlank @DefaultValue("Chủ tịch") String signer) {}
