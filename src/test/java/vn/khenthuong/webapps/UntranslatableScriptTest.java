package vn.khenthuong.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Mã của ứng dụng web không còn khớp với bản dịch")
class UntranslatableScriptTest {

    private static final String FORMS = "lib/deps.js";

    private static final ScriptWords GOOD = new ScriptWords(
            "welcome",
            ScriptWords.shipped().stream()
                    .filter(words -> words.script().equals("welcome"))
                    .findFirst()
                    .orElseThrow()
                    .words());

    @Test
    @DisplayName("máy chủ vẫn chạy: ghi lỗi, phục vụ bản gốc; các mã khác vẫn bằng tiếng Việt")
    void servedAsItCame(CapturedOutput log) throws Exception {
        var changed = new ScriptWords(FORMS, List.of(new ScriptWords.Word("words that are gone", "x", 1)));
        var absent = new ScriptWords("lib/khong-co.js", List.of());
        var scripts = new TranslatedScripts(List.of(changed, absent, GOOD));

        assertThat(isLeftToTheWebApplications(scripts, FORMS)).isTrue();
        assertThat(isLeftToTheWebApplications(scripts, "lib/khong-co.js")).isTrue();
        assertThat(isLeftToTheWebApplications(scripts, "welcome")).isFalse();
        assertThat(log).contains("ERROR", FORMS, "words that are gone", "lib/khong-co.js");
    }

    private static boolean isLeftToTheWebApplications(TranslatedScripts scripts, String script) throws Exception {
        var request = new MockHttpServletRequest("GET", WebScript.of(script).address());
        var chain = new MockFilterChain();
        scripts.doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest() != null;
    }
}
