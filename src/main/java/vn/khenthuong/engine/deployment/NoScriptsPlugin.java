package vn.khenthuong.engine.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** A model that carries a script, in whatever place, is not deployed. */
@Component
class NoScriptsPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var listeners = new ArrayList<>(Optional.ofNullable(configuration.getCustomPreBPMNParseListeners())
                .orElse(List.of()));
        listeners.add(new ScriptRefusal());
        configuration.setCustomPreBPMNParseListeners(listeners);
    }

    private static final class ScriptRefusal extends AbstractBpmnParseListener {

        @Override
        public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
            refuseScripts(root);
        }

        private static void refuseScripts(Element element) {
            if (isScript(element)) {
                throw new ProcessEngineException("Scripts are not allowed in models: <%s> in line %d"
                        .formatted(element.getTagName(), element.getLine()));
            }
            element.elements().forEach(ScriptRefusal::refuseScripts);
        }

        private static boolean isScript(Element element) {
            return switch (element.getTagName()) {
                case "script", "scriptTask" -> true;
                case "conditionExpression", "condition" -> element.attribute("language") != null;
                default -> false;
            };
        }
    }
}
