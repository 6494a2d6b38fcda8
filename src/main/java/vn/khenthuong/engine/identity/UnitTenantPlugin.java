package vn.khenthuong.engine.identity;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.InstanceUnit;
import vn.khenthuong.engine.ProcessVariable;

/**
 * The tenant of an instance is the unit it belongs to: the one that a called instance names in its variable {@code tenant}, such
 * as a consulted agency; else that of the caller; else the routing variable {@code unit}. Never the tenants of the user: an
 * official of Labour is a member of all of them.
 */
@Component
class UnitTenantPlugin extends AbstractProcessEnginePlugin {

    private static final ProcessVariable<String> TENANT = ProcessVariable.text("tenant");

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setTenantIdProvider(new UnitTenant());
    }

    private static final class UnitTenant implements TenantIdProvider {

        @Override
        public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
            var caller = start.getSuperExecution();
            if (caller == null) {
                return value(start, InstanceUnit.UNIT);
            }
            return Stream.of(value(start, TENANT), caller.getTenantId(), value(start, InstanceUnit.UNIT))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        private static String value(TenantIdProviderProcessInstanceContext start, ProcessVariable<String> name) {
            return start.getVariables() == null ? null : start.getVariables().getValue(name.name(), String.class);
        }

        @Override
        public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
            return null;
        }

        @Override
        public String provideTenantIdForHistoricDecisionInstance(
                TenantIdProviderHistoricDecisionInstanceContext decision) {
            return decision.getExecution() == null
                    ? null
                    : decision.getExecution().getTenantId();
        }
    }
}
