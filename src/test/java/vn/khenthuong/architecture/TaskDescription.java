package vn.khenthuong.architecture;

import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * What the description of a user task tells officials first: “Người làm: … . Hạn: … . ” and then what is to be done.
 *
 * @param who who does it
 * @param limit until when
 */
record TaskDescription(String who, String limit) {

    private static final Pattern FORM = Pattern.compile("Người làm: ([^.]+)\\. Hạn: ([^.]+)\\. \\p{Lu}.*\\.");

    static TaskDescription of(UserTask task) {
        var text = task.getDocumentations().iterator().next().getTextContent();
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new AssertionError("%s is described as “%s”".formatted(task.getId(), text));
        }
        return new TaskDescription(parts.group(1), parts.group(2));
    }
}
