package vn.khenthuong.forms.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import vn.khenthuong.forms.AddedSection;
import vn.khenthuong.forms.schema.AddedSections;
import vn.khenthuong.forms.schema.FormSchema;
import vn.khenthuong.forms.schema.OfferedOutcomes;
import vn.khenthuong.forms.schema.RenamedOptions;
import vn.khenthuong.forms.schema.ServedNote;

/** A form as it was deployed, its options under their present values, and what the guard reads in it. */
record DeployedForm(String json, FormSchema schema, RenamedOptions renamed) {

    private static final Cache<Extension, DeployedForm> EXTENDED =
            Caffeine.newBuilder().maximumSize(300).build();

    static DeployedForm read(InputStream deployed, RenamedOptions renamed) {
        try (deployed) {
            var json = renamed.inForm(new String(deployed.readAllBytes(), StandardCharsets.UTF_8));
            return new DeployedForm(json, FormSchema.parse(json, renamed), renamed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    InputStream stream() {
        return stream(json);
    }

    /** As it is served for a task: it tells in whose name the reader acts and what the step brings about. */
    DeployedForm ofTask() {
        return new DeployedForm(ServedNote.in(json), schema, renamed);
    }

    /** With what the feature adds for this one task. */
    DeployedForm with(List<AddedSection> added) {
        if (added.isEmpty()) {
            return this;
        }
        return EXTENDED.get(new Extension(json, renamed, withoutRows(added)), Extension::read);
    }

    /** What rows say belongs to one task; the form only has their columns. */
    private static List<AddedSection> withoutRows(List<AddedSection> added) {
        return added.stream()
                .map(section -> section instanceof AddedSection.Rows rows
                        ? new AddedSection.Rows(rows.title(), rows.variable(), rows.columns(), List.of())
                        : section)
                .toList();
    }

    /** A form and what is added to it: the same for many tasks. */
    private record Extension(String json, RenamedOptions renamed, List<AddedSection> added) {

        DeployedForm read() {
            var whole = AddedSections.in(json, added);
            return new DeployedForm(whole, FormSchema.parse(whole, renamed), renamed);
        }
    }

    /** As it is shown while some outcomes cannot be taken; what is checked stays the same. */
    DeployedForm without(Set<String> outcomes) {
        return outcomes.isEmpty() ? this : new DeployedForm(OfferedOutcomes.without(json, outcomes), schema, renamed);
    }

    static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
