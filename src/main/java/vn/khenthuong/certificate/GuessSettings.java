package vn.khenthuong.certificate;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the page by which everybody looks codes up.
 *
 * @param guessesPerMinute how many codes that do not exist may come from one address within a minute; then it has to wait
 */
@Validated
@ConfigurationProperties("khenthuong.verification")
public record GuessSettings(@Positive @DefaultValue("60") int guessesPerMinute) {}
