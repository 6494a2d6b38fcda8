package vn.khenthuong.notification.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.notification.MailGap;
import vn.khenthuong.notification.MailReadiness;

/** Looks at the settings. */
@Component
class ConfiguredMail implements MailReadiness {

    /** The end of names that belong to nobody. */
    private static final String NOBODY = ".example";

    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1");

    private final MailSettings settings;
    private final MailTransport transport;

    ConfiguredMail(MailSettings settings, MailTransport transport) {
        this.settings = settings;
        this.transport = transport;
    }

    @Override
    public List<MailGap> gaps() {
        var gaps = new ArrayList<MailGap>();
        if (!settings.sentWithoutServer()) {
            if (!transport.isReady()) {
                gaps.add(MailGap.NO_SERVER);
            }
            if (settings.host().endsWith(NOBODY)) {
                gaps.add(MailGap.NO_SENDER);
            }
            if (OWN_MACHINE.contains(settings.baseUrl().getHost())) {
                gaps.add(MailGap.LINKS_TO_READER);
            }
        }
        return gaps;
    }
}
