package vn.khenthuong.engine.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Has PostgreSQL plan the lists of tasks for their values. The engine joins every task with every authorisation of the reader by
 * an OR; with 10,000 dossiers that takes 0.1 s by the index made for it and 5 to 13 s otherwise. A plan made without the values,
 * which PostgreSQL takes up once a statement has been executed five times, cannot use that index; rows kept in memory to be
 * compared with each other are the slow way; and a disk of today reads single pages nearly as fast as rows of them. Everything
 * else keeps its plans: to make them anew each time would slow the route down by a third.
 */
@Component
class TaskListPlans extends AbstractProcessEnginePlugin {

    private final JdbcClient jdbc;

    TaskListPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var interceptors = new ArrayList<CommandInterceptor>(
                Optional.ofNullable(configuration.getCustomPostCommandInterceptorsTxRequired())
                        .orElse(List.of()));
        interceptors.add(new PlannedForValues(jdbc));
        configuration.setCustomPostCommandInterceptorsTxRequired(interceptors);
    }

    /** Settings last as long as the transaction, which is that of the list. */
    private static final class PlannedForValues extends CommandInterceptor {

        private static final String SETTINGS = """
                SELECT set_config('plan_cache_mode', 'force_custom_plan', true),
                       set_config('enable_material', 'off', true),
                       set_config('random_page_cost', '1.1', true)""";

        private final JdbcClient jdbc;

        PlannedForValues(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        public <T> T execute(Command<T> command) {
            if (command instanceof TaskQueryImpl && Context.getCommandContext().getAuthentication() != null) {
                jdbc.sql(SETTINGS).query().singleRow();
            }
            return next.execute(command);
        }
    }
}
