package vn.khenthuong.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** The law as it is shipped. */
public final class ShippedLegalBases {

    private ShippedLegalBases() {}

    public static LegalBases get() {
        var sources = new MutablePropertySources();
        try {
            new YamlPropertySourceLoader()
                    .load("shipped", new ClassPathResource("application.yaml"))
                    .forEach(sources::addLast);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new LegalBases(new Binder(ConfigurationPropertySources.from(sources))
                .bind("khenthuong.legal-bases", LegalBasesSettings.class)
                .get());
    }
}
