package vn.khenthuong.forms.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.khenthuong.forms.schema.FormSchema;
import vn.khenthuong.forms.schema.RenamedOptions;
import vn.khenthuong.forms.schema.ServedNote;

/** A form as it was deployed, its options under their present values, and what the guard reads in it. */
record DeployedForm(String json, FormSchema schema) {

    static DeployedForm read(InputStream deployed, RenamedOptions renamed) {
        try (deployed) {
            var json = renamed.inForm(new String(deployed.readAllBytes(), StandardCharsets.UTF_8));
            return new DeployedForm(json, FormSchema.parse(json, renamed));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    InputStream stream() {
        return stream(json);
    }

    /** As it is served for a task: it tells in whose name the reader acts and what the step brings about. */
    DeployedForm ofTask() {
        return new DeployedForm(ServedNote.in(json), schema);
    }

    static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
