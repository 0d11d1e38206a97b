package vn.chieng.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FormTokensTests {

    private final FormTokens tokens = new FormTokens();

    @Test
    void aStrangersFormGetsNoSession() {
        var request = new MockHttpServletRequest("POST", "/wp-login.php");
        tokens.saveToken(tokens.generateToken(request), request, new MockHttpServletResponse());
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void aPageWithAFormRemembersItsToken() {
        var request = new MockHttpServletRequest("GET", "/dang-nhap");
        var token = tokens.generateToken(request);
        tokens.saveToken(token, request, new MockHttpServletResponse());
        assertThat(tokens.loadToken(request)).isSameAs(token);
    }
}
