package vn.khenthuong.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * The database of an application of the tests. The first application of a JVM fills it as a new installation is filled, which
 * is kept as a template (another one with the living province): the applications after it start on a copy, with nothing left to migrate, deploy or seed, and each test
 * class begins on a copy as well.
 */
final class ApplicationDatabase {

    private static final String LIVING = "khenthuong.demo.living-province";

    private static final Map<Content, String> TEMPLATES = new EnumMap<>(Content.class);

    private final String name;
    private final Content content;
    private String beginning;

    private ApplicationDatabase(String name, Content content) {
        this.name = name;
        this.content = content;
    }

    /** What an application finds, or enters, at its first start. */
    enum Content {
        /** An earlier version's, or of another time: there is no way back. */
        OF_ITS_OWN(null),
        /** Without the demonstration: what its settings say. */
        NOTHING(null),
        DEMONSTRATION(MutableClock.FIRST_DAY.minusDays(7)),
        LIVING_PROVINCE(LocalDate.of(MutableClock.FIRST_DAY.getYear() - 1, 9, 30));

        private final LocalDate beginning;

        /** @param beginning the day on which entering its data begins */
        Content(LocalDate beginning) {
            this.beginning = beginning;
        }

        static Content of(Environment environment) {
            if (!environment.acceptsProfiles(Profiles.of("demo"))) {
                return NOTHING;
            }
            return environment.getProperty(LIVING, Boolean.class, false) ? LIVING_PROVINCE : DEMONSTRATION;
        }
    }

    static synchronized ApplicationDatabase create(Content content) {
        var template = TEMPLATES.get(content);
        if (template == null && content.beginning != null) {
            MutableClock.INSTANCE.set(content.beginning);
        }
        var name = template == null ? TestDatabases.createEmpty() : TestDatabases.createFrom(template);
        return new ApplicationDatabase(name, content);
    }

    /** One that is somebody's own: no template, and no way back. */
    static ApplicationDatabase own(String name) {
        return new ApplicationDatabase(name, Content.OF_ITS_OWN);
    }

    String address() {
        return TestDatabases.address(name);
    }

    /** To be called when the application has started and nobody has used it. */
    void keepAsTemplate(Disconnection disconnection) {
        synchronized (ApplicationDatabase.class) {
            if (content == Content.NOTHING) {
                beginning = copy(disconnection);
            } else if (content != Content.OF_ITS_OWN) {
                beginning = TEMPLATES.computeIfAbsent(content, missing -> copy(disconnection));
            }
        }
    }

    /** Back to where the first application had just started. */
    void restore(Disconnection disconnection) {
        synchronized (ApplicationDatabase.class) {
            if (beginning == null) {
                throw new IllegalStateException("Nobody knows how this database began: " + content);
            }
            disconnection.during(() -> TestDatabases.replace(name, beginning));
        }
    }

    /** The name of a copy of what is there now. */
    String copy(Disconnection disconnection) {
        synchronized (ApplicationDatabase.class) {
            var copies = new ArrayList<String>();
            disconnection.during(() -> copies.add(TestDatabases.createFrom(name)));
            return copies.get(0);
        }
    }

    /** Puts what the copy holds in the place of what is there now. */
    void replaceBy(String copy, Disconnection disconnection) {
        synchronized (ApplicationDatabase.class) {
            disconnection.during(() -> TestDatabases.replace(name, copy));
        }
    }
}
