package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import vn.khenthuong.support.Reply;

/** What every refusal has in common: its status, a Vietnamese sentence, and no word of the machinery behind it. */
final class Refused {

    private static final Pattern VIETNAMESE = Pattern.compile("[àáãâăèéêìíòóõôơùúưýđÀÁÃÂĂÈÉÊÌÍÒÓÕÔƠÙÚƯÝĐẠ-ỹ]");

    private static final List<String> MACHINERY = List.of(
            "ENGINE-",
            "Cannot",
            "cannot",
            "Exception",
            "Failed",
            "not found",
            "Unsupported",
            "org.",
            "java.",
            "SQL",
            "null",
            "nested");

    private Refused() {}

    /** Fails the test unless the answer is a refusal with one of these statuses. */
    static String with(Reply reply, Integer... statuses) {
        assertThat(reply.status()).as("HTTP status, body: %s", reply.text()).isIn((Object[]) statuses);
        var sentence = reply.sentence();
        assertThat(sentence).as("sentence of %s", reply.text()).containsPattern(VIETNAMESE);
        assertThat(Normalizer.isNormalized(sentence, Normalizer.Form.NFC)).isTrue();
        MACHINERY.forEach(word -> assertThat(sentence).doesNotContain(word));
        assertThat(reply.text()).doesNotContain("ENGINE-", "stackTrace", "org.camunda", "org.springframework", "\tat ");
        return sentence;
    }
}
