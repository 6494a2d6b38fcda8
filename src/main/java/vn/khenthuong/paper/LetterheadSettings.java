package vn.khenthuong.paper;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What stands at the head and at the foot of the departments' official letters (Nghị định 30/2020).
 *
 * @param authority the authority above the departments, in capitals as it is printed
 * @param place where the letters are dated
 * @param signer office of the person who signs, in capitals as it is printed
 */
@Validated
@ConfigurationProperties("khenthuong.letterhead")
public record LetterheadSettings(
        @NotBlank @DefaultValue("UBND TỈNH LÂM ĐỒNG") String authority,
        @NotBlank @DefaultValue("Lâm Đồng") String place,
        @NotBlank @DefaultValue("GIÁM ĐỐC") String signer) {}
