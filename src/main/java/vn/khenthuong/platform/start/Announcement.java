package vn.khenthuong.platform.start;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.ConfigurableWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The last lines of the log: where the application answers and, in the demonstration, who can sign in. */
@Component
class Announcement {

    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    private static final List<String> DEMO_USERS = List.of(
            "Người dùng mẫu, mật khẩu chung “khenthuong”:",
            "  canbo.di-linh, lanhdao.di-linh      cán bộ, thủ trưởng của một đơn vị (mỗi đơn vị một cặp)",
            "  canbo.so-ldtbxh, lanhdao.so-ldtbxh  cơ quan thường trực: tiếp nhận, thẩm tra, lập danh sách",
            "  canbo.so-noi-vu, lanhdao.so-noi-vu  Sở Nội vụ: mở đợt, thẩm định, trình",
            "  chutich.ubnd, vanthu.ubnd           Chủ tịch quyết định, văn thư ban hành",
            "  giamsat                             giám sát (Cockpit)",
            "  quantri                             quản trị");

    private final Environment environment;

    Announcement(Environment environment) {
        this.environment = environment;
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
        LOG.info("  Xử lý công việc (Tasklist)  {}/camunda/app/tasklist/", address);
        LOG.info("  Theo dõi quy trình (Cockpit)  {}/camunda/app/cockpit/", address);
        LOG.info("  Hồ sơ của đơn vị  {}/ho-so", address);
        if (environment.acceptsProfiles(Profiles.of(Demo.PROFILE))) {
            LOG.info("  Đồng hồ và thư của bản trình diễn (quantri)  {}/trinh-dien", address);
            DEMO_USERS.forEach(LOG::info);
        }
    }
}
