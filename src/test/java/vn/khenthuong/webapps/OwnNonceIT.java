package vn.khenthuong.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.pages.PagePolicy;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
@DisplayName("Nhiều người mở ứng dụng web cùng lúc: trang nào chạy mã của trang ấy")
class OwnNonceIT {

    private static final int AT_ONCE = 400;
    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([^\"]+)\"");

    @Autowired
    private Officials officials;

    @Test
    @DisplayName("số dùng một lần trong trang là số của đầu đề, mỗi lần một số khác")
    void sameInHeaderAndPage() {
        var pages = pages();

        assertThat(pages)
                .hasSize(AT_ONCE)
                .allSatisfy(page -> assertThat(of(IN_PAGE, page.body())).isEqualTo(of(IN_HEADER, policy(page))));
        assertThat(pages.stream().map(page -> of(IN_PAGE, page.body())).distinct())
                .hasSize(AT_ONCE);
    }

    private List<HttpResponse<String>> pages() {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(officials.address().resolve("/camunda/app/tasklist/default/"))
                .build();
        var sent = IntStream.range(0, AT_ONCE)
                .mapToObj(time -> client.sendAsync(request, BodyHandlers.ofString()))
                .toList();
        return sent.stream().map(CompletableFuture::join).toList();
    }

    private static String policy(HttpResponse<String> page) {
        return page.headers().firstValue(PagePolicy.HEADER).orElseThrow();
    }

    private static String of(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as("%s in %s", pattern, text).isTrue();
        return found.group(1);
    }
}
