package vn.khenthuong.organization.process;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import vn.khenthuong.organization.Performer;

/** The performer that a model names for a user task. */
final class ModelPerformer {

    private static final String PROPERTY = "performer";

    private ModelPerformer() {}

    /** @throws IllegalStateException when the task names none */
    static Performer of(BaseElement task) {
        var extensions = task.getExtensionElements();
        if (extensions == null) {
            throw noneIn(task);
        }
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> PROPERTY.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .map(Performer::valueOf)
                .findFirst()
                .orElseThrow(() -> noneIn(task));
    }

    private static IllegalStateException noneIn(BaseElement task) {
        return new IllegalStateException("User task '%s' names no performer".formatted(task.getId()));
    }
}
