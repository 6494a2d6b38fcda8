package vn.khenthuong.engine.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.springframework.stereotype.Component;

/** Makes {@link MessageDelivery} and {@link MessageSubscriptions} known to the engine, whether or not this node runs jobs. */
@Component
class MessageDeliveryPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var handlers = new ArrayList<JobHandler>(
                Optional.ofNullable(configuration.getCustomJobHandlers()).orElse(List.of()));
        handlers.add(new MessageDelivery());
        configuration.setCustomJobHandlers(handlers);
        var sessions = new ArrayList<SessionFactory>(
                Optional.ofNullable(configuration.getCustomSessionFactories()).orElse(List.of()));
        sessions.add(new MessageSubscriptions.Factory());
        configuration.setCustomSessionFactories(sessions);
        configuration.setHistoryEventProducer(new QuietJobs());
    }
}
