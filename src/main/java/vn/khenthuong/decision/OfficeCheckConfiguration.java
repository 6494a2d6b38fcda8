package vn.khenthuong.decision;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khenthuong.nomination.VisibilityRow;
import vn.khenthuong.nomination.VisibilityTable;

/** Where the office of the People's Committee checks what goes to the Chair, it sees what he sees. */
@Configuration(proxyBeanMethods = false)
class OfficeCheckConfiguration {

    @Bean
    @ConditionalOnProperty("khenthuong.decision.office-checks")
    VisibilityRow officeSeesWhatItChecks() {
        return VisibilityTable.OFFICE;
    }
}
