package vn.khenthuong.kernel;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

@DisplayName("Cổng bận")
class FreePortCheckTest {

    private final FreePortCheck check = new FreePortCheck();

    @Test
    @DisplayName(
            "Cổng đang có chương trình khác dùng: từ chối khởi động bằng tiếng Việt, trước khi tạo bất cứ bean nào")
    void busyPort() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var context = web(other.getLocalPort());
            assertThatThrownBy(() -> check.initialize(context))
                    .isInstanceOf(StartRefusedException.class)
                    .hasMessageContaining("Cổng " + other.getLocalPort())
                    .hasMessageContaining("đang có chương trình khác dùng");
        }
    }

    @Test
    @DisplayName("Cổng trống, cổng bất kỳ, hay ứng dụng không có máy chủ web thì không sao")
    void otherPorts() throws Exception {
        int free;
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = other.getLocalPort();
            var withoutServer = new GenericApplicationContext();
            withoutServer
                    .getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("port", Map.of("server.port", free)));
            assertThatCode(() -> check.initialize(withoutServer)).doesNotThrowAnyException();
        }
        assertThatCode(() -> check.initialize(web(free))).doesNotThrowAnyException();
        assertThatCode(() -> check.initialize(web(0))).doesNotThrowAnyException();
    }

    private static AnnotationConfigServletWebServerApplicationContext web(int port) {
        var context = new AnnotationConfigServletWebServerApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("port", Map.of("server.port", port, "server.address", "127.0.0.1")));
        return context;
    }
}
