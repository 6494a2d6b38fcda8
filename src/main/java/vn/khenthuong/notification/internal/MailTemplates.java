package vn.khenthuong.notification.internal;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.khenthuong.engine.EngineNames;
import vn.khenthuong.notification.DeliveryLog.Mail;
import vn.khenthuong.notification.NoticeKind;

/**
 * Writes mails from {@code mail/<template>.txt} and {@code .html}. The first line of the text is the subject line. Beside their
 * model templates read {@code recipient}, {@code base}, {@code tasklist}, {@code signature}, {@code replyTo} and, in HTML, {@code title}. What
 * the model says is {@linkplain InertText text}, in either.
 */
@Component
class MailTemplates {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final MailSettings settings;
    private final PresentNotices office;

    MailTemplates(MailSettings settings, PresentNotices office) {
        this.settings = settings;
        this.office = office;
        engine.addTemplateResolver(resolver("*.txt", TemplateMode.TEXT));
        engine.addTemplateResolver(resolver("*.html", TemplateMode.HTML));
    }

    /** @throws MailFailedException when the template and the model do not go together */
    Mail write(NoticeKind kind, String recipient, Map<String, Object> model) {
        var values = new HashMap<>(InertText.values(model));
        values.put("recipient", InertText.of(recipient));
        values.put("base", settings.links());
        values.put("signature", InertText.of(office.present().signature()));
        // Checked to be an address, which has to be right when it is copied.
        values.put("replyTo", office.present().replyTo());
        values.put("tasklist", settings.links() + EngineNames.TASKLIST);
        try {
            var text = process(kind.template() + ".txt", values)
                    .replaceAll("\n{3,}", "\n\n")
                    .strip();
            var title = text.lines().findFirst().orElse("").strip();
            values.put("title", title);
            var html = process(kind.template() + ".html", values);
            return new Mail(title, text.substring(title.length()).strip() + "\n", html);
        } catch (TemplateEngineException broken) {
            throw new MailFailedException(
                    MailFailedException.Prospect.NONE,
                    "Không soạn được thư “%s” từ mẫu.".formatted(kind.label()),
                    broken);
        }
    }

    /** Fonts and searches tell the composed form of Vietnamese letters from the decomposed one. */
    private String process(String template, Map<String, Object> values) {
        return Normalizer.normalize(engine.process(template, new Context(VIETNAMESE, values)), Normalizer.Form.NFC);
    }

    private static ClassLoaderTemplateResolver resolver(String names, TemplateMode mode) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setResolvablePatterns(Set.of(names));
        resolver.setPrefix("mail/");
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(true);
        return resolver;
    }
}
