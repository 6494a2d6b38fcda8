package vn.khenthuong.nomination;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The visibility table is a bean, so that another one can take its place. */
@Configuration(proxyBeanMethods = false)
class VisibilityConfiguration {

    /** @param more rows that the settings of the province add */
    @Bean
    VisibilityTable visibilityTable(List<VisibilityRow> more) {
        return VisibilityTable.standard().with(more.toArray(VisibilityRow[]::new));
    }
}
