package vn.khenthuong.forms.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.khenthuong.forms.AddedSection;
import vn.khenthuong.forms.AddedSection.Question;
import vn.khenthuong.forms.UserTask;

/** Puts what a feature adds into the form of a task, as components like those of a deployed form. */
public final class AddedSections {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int LINE_LENGTH = 300;
    private static final int TEXT_LENGTH = 2000;
    private static final int MOST_COUNTED = 1_000_000;
    private static final long MOST = 1_000_000_000_000L;
    private static final int DECIMALS = 2;
    private static final int ROWS = 100;

    /** What opens a placeholder of the form's own templates; a blank between says the same to whoever reads. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?=\\{)|\\}(?=\\})");

    /** What means something to the writer of the form's texts, HTML among it. */
    private static final Pattern MARKUP = Pattern.compile("([\\\\`*_\\[\\]()#+!|~>-])");

    private AddedSections() {}

    /** The form with the sections; the same where there are none. */
    public static String in(String form, List<AddedSection> sections) {
        if (sections.isEmpty()) {
            return form;
        }
        try {
            var root = JSON.readTree(form);
            if (!(root.path("components") instanceof ArrayNode components)) {
                throw new IllegalArgumentException("A form without components");
            }
            for (var section : sections) {
                if (section instanceof AddedSection.Questions questions) {
                    components.insert(
                            place(
                                    components,
                                    one -> UserTask.OUTCOME.equals(
                                            one.path("key").asText())),
                            group(questions));
                } else if (section instanceof AddedSection.Rows rows) {
                    var first = place(
                            components, one -> "table".equals(one.path("type").asText()));
                    components.insert(Math.min(first + 1, components.size()), table(rows));
                }
            }
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException("Not a form: " + noJson.getOriginalMessage(), noJson);
        }
    }

    private static int place(ArrayNode components, Predicate<JsonNode> wanted) {
        for (var index = 0; index < components.size(); index++) {
            if (wanted.test(components.get(index))) {
                return index;
            }
        }
        return components.size();
    }

    private static ObjectNode group(AddedSection.Questions section) {
        var group = component(
                        "group", "Added_group_" + section.questions().get(0).key())
                .put("label", plain(section.title()))
                .put("showOutline", true);
        hide(group, section.hiddenWhen());
        var inside = group.putArray("components");
        if (section.remark() != null) {
            inside.add(component(
                            "text", "Added_remark_" + section.questions().get(0).key())
                    .put("text", unmarked(section.remark())));
        }
        section.questions().forEach(question -> inside.add(field(question)));
        return group;
    }

    private static ObjectNode field(Question question) {
        var field = switch (question.kind()) {
            case YES_NO -> yesOrNo(question);
            case NUMBER -> number(question, DECIMALS, MOST);
            case COUNT -> number(question, 0, MOST_COUNTED);
            case LINE -> text("textfield", question, LINE_LENGTH);
            case TEXT -> text("textarea", question, TEXT_LENGTH);
            case DAY -> day(question);
        };
        field.put("key", question.key());
        if (question.description() != null) {
            field.put("description", plain(question.description()));
        }
        if (question.required()) {
            field.withObject("/validate").put("required", true);
        }
        return field;
    }

    private static ObjectNode yesOrNo(Question question) {
        var field = labelled("radio", question);
        var values = field.putArray("values");
        values.addObject().put("label", "Có").put("value", AddedSection.YES);
        values.addObject().put("label", "Không").put("value", AddedSection.NO);
        return field;
    }

    private static ObjectNode number(Question question, int decimals, long most) {
        var field = labelled("number", question).put("decimalDigits", decimals);
        field.putObject("validate").put("min", 0).put("max", most);
        return field;
    }

    private static ObjectNode text(String type, Question question, int most) {
        var field = labelled(type, question);
        field.putObject("validate").put("maxLength", most);
        return field;
    }

    private static ObjectNode day(Question question) {
        return component("datetime", "Added_" + question.key())
                .put("subtype", "date")
                .put("dateLabel", plain(question.label()));
    }

    private static ObjectNode table(AddedSection.Rows section) {
        var table = component("table", "Added_" + section.variable())
                .put("label", plain(section.title()))
                .put("dataSource", "=" + section.variable())
                .put("rowCount", ROWS);
        var columns = table.putArray("columns");
        section.columns()
                .forEach(column ->
                        columns.addObject().put("label", plain(column.label())).put("key", column.key()));
        return table;
    }

    private static ObjectNode labelled(String type, Question question) {
        return component(type, "Added_" + question.key()).put("label", plain(question.label()));
    }

    private static ObjectNode component(String type, String id) {
        return JSON.createObjectNode().put("type", type).put("id", id);
    }

    private static void hide(ObjectNode component, String condition) {
        if (condition != null) {
            component.putObject("conditional").put("hide", condition);
        }
    }

    /** Text that is shown as it is but for placeholders, and for what would make an expression of the whole. */
    private static String plain(String text) {
        var closed = PLACEHOLDER.matcher(text).replaceAll("$0 ");
        return closed.startsWith("=") ? " " + closed : closed;
    }

    private static String unmarked(String text) {
        return MARKUP.matcher(plain(text).replace("&", "&amp;").replace("<", "&lt;"))
                .replaceAll("\\\\$1");
    }
}
