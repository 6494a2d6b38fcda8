package vn.khenthuong.access.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khenthuong.engine.EngineNames;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.FixedEntry;
import vn.khenthuong.pages.NavigationEntry;
import vn.khenthuong.pages.NavigationPlace;

/** The ways from our pages to the web applications, for those to whom the matrix opens them. */
@Configuration(proxyBeanMethods = false)
class ApplicationNavigation {

    @Bean
    NavigationEntry tasksEntry() {
        return new FixedEntry(NavigationPlace.TASKS, "Nhiệm vụ", EngineNames.TASKLIST, AccessMatrix::worksTasks);
    }

    @Bean
    NavigationEntry processesEntry(Organization organization, Clock clock) {
        return new FixedEntry(NavigationPlace.PROCESSES, "Giám sát quy trình", EngineNames.COCKPIT, actor -> {
            var today = LocalDate.now(clock);
            return AccessMatrix.supervisors(
                            organization.holder(Function.FOCAL_AGENCY, today).code(),
                            organization.holder(Function.APPRAISER, today).code())
                    .stream()
                    .anyMatch(actor::isIn);
        });
    }
}
