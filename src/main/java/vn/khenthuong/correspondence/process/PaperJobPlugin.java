package vn.khenthuong.correspondence.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.Papers;

/** Makes {@link PaperJob} known to the engine, whether or not this node runs jobs. */
@Component
class PaperJobPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Papers> papers;

    PaperJobPlugin(ObjectProvider<Papers> papers) {
        this.papers = papers;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var handlers = new ArrayList<JobHandler>(
                Optional.ofNullable(configuration.getCustomJobHandlers()).orElse(List.of()));
        handlers.add(new PaperJob(papers::getObject));
        configuration.setCustomJobHandlers(handlers);
    }
}
