package vn.khenthuong.forms.service;

import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.EngineAsSystem;

/** Deployed forms, read once: a version of a process keeps the forms it was deployed with ({@code formRefBinding}). */
@Component
class DeployedForms {

    private final Map<String, DeployedForm> known = new ConcurrentHashMap<>();
    private final ObjectProvider<EngineAsSystem> system;

    DeployedForms(ObjectProvider<EngineAsSystem> system) {
        this.system = system;
    }

    /** @param source where the engine answers it, asked as the system: who may see the form was decided before */
    DeployedForm ofTask(OpenTask task, Supplier<InputStream> source) {
        return get(task.definitionId() + "/" + task.task(), source);
    }

    /** @param source where the engine answers it, asked as the system: who may see the form was decided before */
    DeployedForm ofStart(String definitionId, Supplier<InputStream> source) {
        return get(definitionId, source);
    }

    /** Loaded outside the map: whoever loads needs a connection that those who wait for it may be holding. */
    private DeployedForm get(String key, Supplier<InputStream> source) {
        var form = known.get(key);
        if (form == null) {
            form = DeployedForm.read(system.getObject().call(source));
            known.put(key, form);
        }
        return form;
    }
}
