package vn.khenthuong.engine.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How passwords are kept, and which are taken.
 *
 * @param strength logarithm of the number of bcrypt rounds
 * @param minLength characters of the shortest password an official may choose or be given
 */
@Validated
@ConfigurationProperties("khenthuong.password")
record PasswordSettings(
        @DefaultValue("10") @Min(4) @Max(16) int strength,
        @DefaultValue("10") @Min(8) @Max(64) int minLength) {

    /** Longer ones are not even hashed. */
    static final int MAX_LENGTH = 200;

    List<PasswordPolicyRule> rules() {
        return List.of(new PasswordPolicyLengthRuleImpl(minLength), new OwnNameRule());
    }

    /** What is said of a password that is not taken. */
    String refusal() {
        return "Mật khẩu phải có ít nhất %d ký tự và không được chứa tên đăng nhập.".formatted(minLength);
    }
}
