package vn.khenthuong.webapps;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.EngineNames;
import vn.khenthuong.kernel.StartupNote;

/** Tells at the start where the web applications answer. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WebApplicationsNote implements StartupNote {

    @Override
    public List<String> lines(String address) {
        return List.of(
                "  Xử lý công việc (Tasklist)  " + address + EngineNames.TASKLIST,
                "  Theo dõi quy trình (Cockpit)  " + address + EngineNames.COCKPIT);
    }
}
