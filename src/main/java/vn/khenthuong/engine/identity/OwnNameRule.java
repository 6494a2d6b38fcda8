package vn.khenthuong.engine.identity;

import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;

/**
 * A password does not contain the name under which its owner signs in. The engine's own rule also refuses his given name,
 * which in Vietnamese is two or three letters that stand in half of all words.
 */
final class OwnNameRule implements PasswordPolicyRule {

    @Override
    public String getPlaceholder() {
        return PasswordPolicyUserDataRuleImpl.PLACEHOLDER;
    }

    @Override
    public Map<String, String> getParameters() {
        return Map.of();
    }

    @Override
    public boolean execute(String password) {
        return true;
    }

    @Override
    public boolean execute(String password, User user) {
        return user == null || user.getId() == null || !lower(password).contains(lower(user.getId()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
