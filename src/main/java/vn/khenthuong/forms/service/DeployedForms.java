package vn.khenthuong.forms.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.InputStream;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.forms.schema.RenamedOptions;

/** Deployed forms, read once: a version of a process keeps the forms it was deployed with ({@code formRefBinding}). */
@Component
class DeployedForms {

    /** Forms of so many tasks and starts of deployed versions that anything in use stays. */
    private static final int MOST = 1_000;

    private final Cache<String, DeployedForm> known =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final ObjectProvider<EngineAsSystem> system;
    private final RenamedOptions renamed;

    DeployedForms(ObjectProvider<EngineAsSystem> system, RenamedOptions renamed) {
        this.system = system;
        this.renamed = renamed;
    }

    /** @param source where the engine answers it, asked as the system: who may see the form was decided before */
    DeployedForm ofTask(OpenTask task, Supplier<InputStream> source) {
        return get(task.definitionId() + "/" + task.task(), source, DeployedForm::ofTask);
    }

    /** @param source where the engine answers it, asked as the system: who may see the form was decided before */
    DeployedForm ofStart(String definitionId, Supplier<InputStream> source) {
        return get(definitionId, source, UnaryOperator.identity());
    }

    /** Loaded outside the cache: whoever loads needs a connection that those who wait for it may be holding. */
    private DeployedForm get(String key, Supplier<InputStream> source, UnaryOperator<DeployedForm> served) {
        var form = known.getIfPresent(key);
        if (form == null) {
            form = served.apply(DeployedForm.read(system.getObject().call(source), renamed));
            known.put(key, form);
        }
        return form;
    }
}
