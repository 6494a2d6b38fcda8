package vn.khenthuong.engine.identity;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.InstanceUnit;

/**
 * The tenant of an instance is the unit it belongs to, as its routing variable {@code unit} says; a called instance inherits
 * it. Never the tenants of the user: an official of Labour is a member of all of them.
 */
@Component
class UnitTenantPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setTenantIdProvider(new UnitTenant());
    }

    private static final class UnitTenant implements TenantIdProvider {

        @Override
        public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
            var caller = start.getSuperExecution();
            if (caller != null && caller.getTenantId() != null) {
                return caller.getTenantId();
            }
            return start.getVariables() == null
                    ? null
                    : start.getVariables().getValue(InstanceUnit.UNIT.name(), String.class);
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
