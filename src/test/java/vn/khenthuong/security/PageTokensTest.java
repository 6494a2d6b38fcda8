package vn.khenthuong.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.context.NullSecurityContextRepository;

@DisplayName("Mã chống giả mạo của các trang")
class PageTokensTest {

    private final PageTokens tokens = new PageTokens(new NullSecurityContextRepository(), true);

    @Test
    @DisplayName("qua TLS, trước khi đăng nhập: cookie có tên mà tên miền bên cạnh không cài được")
    void beforeSignIn() {
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        var token = tokens.generateToken(request);
        tokens.saveToken(token, request, response);

        var cookie = response.getCookies()[0];
        assertThat(cookie.getName()).isEqualTo("__Host-KT-XSRF");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        request.setCookies(new Cookie("KT-XSRF", "cai-san"));
        assertThat(tokens.loadToken(request)).isNull();
        request.setCookies(cookie);
        assertThat(tokens.loadToken(request).getToken()).isEqualTo(token.getToken());
    }

    @Test
    @DisplayName("đã đăng nhập: mã ở trong phiên, cookie nào cũng không thay được; không còn mã thì không có mã")
    void ofTheSession() {
        var request = new MockHttpServletRequest();
        request.getSession(true);
        request.setCookies(new Cookie("__Host-KT-XSRF", "cai-san"), new Cookie("KT-XSRF", "cai-san"));
        var response = new MockHttpServletResponse();
        assertThat(tokens.loadToken(request)).isNull();

        var token = tokens.generateToken(request);
        tokens.saveToken(token, request, response);
        assertThat(response.getCookies()).isEmpty();
        assertThat(tokens.loadToken(request).getToken())
                .isEqualTo(token.getToken())
                .isNotEqualTo("cai-san");
        tokens.saveToken(null, request, response);
        assertThat(tokens.loadToken(request)).isNull();
    }
}
