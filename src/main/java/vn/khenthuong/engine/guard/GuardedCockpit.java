package vn.khenthuong.engine.guard;

import java.util.List;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.db.CommandExecutor;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.webapp.impl.db.QuerySessionFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Cockpit reads the engine's tables by statements and sessions of its own, past the engine's commands. What is hidden from a
 * reader stays hidden there as well. Takes the place of Cockpit's own access after the web applications have started, and before
 * the server accepts requests.
 */
@Component
class GuardedCockpit implements SmartInitializingSingleton {

    private final GuardedReads reads;

    GuardedCockpit(GuardedReads reads) {
        this.reads = reads;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Cockpit.setCockpitRuntimeDelegate(new GuardedDelegate(reads));
    }

    private static final class GuardedDelegate extends DefaultCockpitRuntimeDelegate {

        private final GuardedReads reads;

        GuardedDelegate(GuardedReads reads) {
            this.reads = reads;
        }

        @Override
        protected CommandExecutor createCommandExecutor(String engineName) {
            var engine = (ProcessEngineConfigurationImpl)
                    getProcessEngine(engineName).getProcessEngineConfiguration();
            var sessions = new QuerySessionFactory();
            sessions.setCustomPreCommandInterceptorsTxRequired(List.of(new ReadsOfOfficials(engine, reads)));
            sessions.initFromProcessEngineConfiguration(engine, getMappingFiles());
            sessions.getSqlSessionFactory().getConfiguration().addInterceptor(new HiddenRows());
            return new GuardedExecutor(sessions);
        }
    }

    private record GuardedExecutor(QuerySessionFactory sessions) implements CommandExecutor {

        @Override
        public <T> T executeCommand(Command<T> command) {
            return sessions.getCommandExecutorTxRequired().execute(command);
        }
    }

    private static final class ReadsOfOfficials extends CommandInterceptor {

        private final ProcessEngineConfigurationImpl engine;
        private final GuardedReads reads;

        ReadsOfOfficials(ProcessEngineConfigurationImpl engine, GuardedReads reads) {
            this.engine = engine;
            this.reads = reads;
        }

        @Override
        public <T> T execute(Command<T> command) {
            var official = engine.getIdentityService().getCurrentAuthentication();
            return Readers.isSignedIn(official)
                    ? reads.read(Readers.actor(official), command, () -> next.execute(command))
                    : next.execute(command);
        }
    }
}
