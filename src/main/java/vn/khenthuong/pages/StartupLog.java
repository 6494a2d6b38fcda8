package vn.khenthuong.pages;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.ConfigurableWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.StartupNote;

/** The last lines of the log: where the application answers, and what the modules have to say. */
@Component
class StartupLog {

    private static final Logger LOG = LoggerFactory.getLogger(StartupLog.class);

    private final Environment environment;
    private final ObjectProvider<StartupNote> notes;

    StartupLog(Environment environment, ObjectProvider<StartupNote> notes) {
        this.environment = environment;
        this.notes = notes;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void announce(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof ConfigurableWebServerApplicationContext web)
                || web.getWebServer() == null) {
            return;
        }
        var address = "http://%s:%d"
                .formatted(
                        environment.getProperty("server.address", "localhost"),
                        web.getWebServer().getPort());
        LOG.info("Hệ thống khen thưởng đã sẵn sàng.");
        LOG.info("  Đăng nhập, trang chủ  {}/", address);
        notes.orderedStream().flatMap(note -> note.lines(address).stream()).forEach(LOG::info);
    }
}
