package vn.khenthuong.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Phạm vi của một quy trình")
class UnitTenantTest {

    private final TenantIdProvider tenants = provider();

    @Test
    @DisplayName("bắt đầu trực tiếp: đơn vị trong biến unit; không ai tự đặt được phạm vi khác")
    void startedDirectly() {
        assertThat(tenantOf(null, Map.of("unit", "dam-rong"))).isEqualTo("dam-rong");
        assertThat(tenantOf(null, Map.of("unit", "dam-rong", "tenant", "cuc-thue")))
                .isEqualTo("dam-rong");
        assertThat(tenantOf(null, Map.of())).isNull();
    }

    @Test
    @DisplayName("được gọi: phạm vi của bên gọi, trừ khi nêu phạm vi riêng")
    void called() {
        assertThat(tenantOf("dam-rong", Map.of("unit", "da-lat"))).isEqualTo("dam-rong");
        assertThat(tenantOf("dam-rong", Map.of("unit", "dam-rong", "tenant", "cuc-thue")))
                .isEqualTo("cuc-thue");
    }

    @Test
    @DisplayName("được gọi bởi quy trình không thuộc đơn vị nào: đơn vị trong biến unit")
    void calledByTheProvince() {
        assertThat(tenantOf("", Map.of("unit", "da-lat"))).isEqualTo("da-lat");
    }

    /** @param caller tenant of the calling instance, empty for one without, null for none */
    private String tenantOf(String caller, Map<String, Object> variables) {
        var calling = caller == null ? null : mock(DelegateExecution.class);
        if (calling != null) {
            when(calling.getTenantId()).thenReturn(caller.isEmpty() ? null : caller);
        }
        return tenants.provideTenantIdForProcessInstance(new TenantIdProviderProcessInstanceContext(
                mock(ProcessDefinition.class), Variables.fromMap(variables), calling));
    }

    private static TenantIdProvider provider() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        new UnitTenantPlugin().preInit(configuration);
        return configuration.getTenantIdProvider();
    }
}
