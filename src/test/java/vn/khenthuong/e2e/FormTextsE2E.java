package vn.khenthuong.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** What a person wrote is text in every text of every form, as the form components that Tasklist is served draw it. */
@IntegrationTest
@DisplayName("Chữ người dùng nhập chỉ là chữ, trong mọi biểu mẫu")
class FormTextsE2E {

    private static final String HOSTILE =
            "[x](https://la.example) ![y](https://la.example/z) <b>đậm</b> <img src=x> https://la.example"
                    + " www.la.example a@la.example **a** _b_ `c` ~~d~~\n# e\n- f\n1. g\n> h\n\n    i\n---\n| j | k |\n|---|---|\n\" onclick=\"alert(1)";

    private static final String AS_TEXT = "[x](https://la.example) ![y](https://la.example/z) <b>đậm</b> <img src=x>";

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    /** Draws a form as Tasklist does and tells what its texts consist of; where a line ends does not matter. */
    private static final String DRAW = """
            async ([form, data]) => {
                const schema = JSON.parse(form);
                let load;
                self.webpackChunkcamunda_bpm_webapp.push([[Symbol('test')], {}, require => { load = require; }]);
                const viewer = new (load(57661).Form)({container: document.body.appendChild(document.createElement('div'))});
                await viewer.importSchema(schema, data);
                await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
                const drawn = viewer._container;
                const found = {
                    texts: [...drawn.querySelectorAll('.fjs-form-field-text')].map(text => text.textContent),
                    links: [...drawn.querySelectorAll('.fjs-form-field-text a')].map(link => link.getAttribute('href')),
                    attributes: [...drawn.querySelectorAll('.fjs-form-field-text *')].flatMap(element => element.getAttributeNames()),
                    elements: [...drawn.querySelectorAll('.fjs-form-field-text *')].map(element => element.localName).filter(name => name !== 'br')
                };
                viewer.destroy();
                return found;
            }
            """;

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private ObjectMapper json;

    @Test
    @DisplayName("Liên kết, hình, tiêu đề, danh sách trong giá trị không thành gì cả")
    void everyForm() throws IOException {
        var page = DESKS.of(officials.address(), "canbo.cat-tien").open("/camunda/app/tasklist/default/");
        page.waitForFunction("globalThis.vietnameseEntry && self.webpackChunkcamunda_bpm_webapp");
        var shown = 0;
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form")) {
            var form = json.readTree(file.getInputStream());
            var texts = texts(form);
            unhide(form);
            var harmless = draw(page, form, values(texts, "chữ"));
            var hostile = draw(page, form, values(texts, HOSTILE));
            var name = file.getFilename();
            assertThat(hostile.get("elements")).as(name).isEqualTo(harmless.get("elements"));
            assertThat(hostile.get("attributes")).as(name).isEqualTo(harmless.get("attributes"));
            assertThat(hostile.get("links"))
                    .as(name)
                    .allSatisfy(link -> assertThat(link).startsWith("/"));
            shown += String.join("", hostile.get("texts")).contains(AS_TEXT) ? 1 : 0;
        }
        assertThat(shown).as("forms in which the hostile value was drawn").isGreaterThan(10);
        page.close();
    }

    @SuppressWarnings("unchecked")
    private Map<String, List<String>> draw(Page page, JsonNode form, Map<String, Object> data) {
        return (Map<String, List<String>>) page.evaluate(DRAW, List.of(form.toString(), data));
    }

    private static List<String> texts(JsonNode form) {
        return form.findValuesAsText("text");
    }

    /** Every name that a text could read, with this value. */
    private static Map<String, Object> values(List<String> texts, String value) {
        var data = new HashMap<String, Object>();
        texts.forEach(text -> NAME.matcher(text).results().forEach(match -> data.put(match.group(), value)));
        return data;
    }

    private static void unhide(JsonNode component) {
        if (component instanceof ObjectNode node) {
            node.remove("conditional");
        }
        component.path("components").forEach(FormTextsE2E::unhide);
    }
}
