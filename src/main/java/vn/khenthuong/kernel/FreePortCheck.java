package vn.khenthuong.kernel;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.context.ConfigurableWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/**
 * The port is tried before a database is started and migrated: the server would find out a minute later, in English.
 */
class FreePortCheck implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final Logger log = LoggerFactory.getLogger(FreePortCheck.class);
    private static final int BACKLOG = 1;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var port = environment.getProperty("server.port", Integer.class, 8080);
        if (port > 0 && context instanceof ConfigurableWebServerApplicationContext) {
            require(port, environment.getProperty("server.address"));
        }
    }

    /** @param address of this machine, or null for all it has */
    private static void require(int port, String address) {
        try (var socket = new ServerSocket(port, BACKLOG, address == null ? null : InetAddress.getByName(address))) {
            log.debug("Port {} is free", socket.getLocalPort());
        } catch (IOException taken) {
            var refused = new StartRefusedException(
                    "Cổng %d của máy này đang có chương trình khác dùng, hoặc không được phép mở.".formatted(port),
                    "Dừng chương trình đó, hoặc chọn cổng khác bằng server.port (biến môi trường SERVER_PORT).");
            refused.initCause(taken);
            throw refused;
        }
    }

    /** After those that need no system call. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
