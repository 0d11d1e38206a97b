package vn.chieng.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

class TrustedProxiesTests {

    private final TrustedProxies proxies = new TrustedProxies(List.of("10.0.0.0/8", " ::1"));

    @Test
    void strangersAreNotBelieved() throws Exception {
        assertThat(client("203.0.113.9", "198.51.100.1")).isEqualTo("203.0.113.9");
    }

    @Test
    void ourProxyTellsWhoTheClientIs() throws Exception {
        assertThat(client("10.0.0.2", "198.51.100.1")).isEqualTo("198.51.100.1");
        assertThat(client("0:0:0:0:0:0:0:1", "2001:db8::7")).isEqualTo("2001:db8::7");
    }

    @Test
    void whatTheClientWroteItselfIsIgnored() throws Exception {
        assertThat(client("10.0.0.2", "1.2.3.4, 198.51.100.1, 10.0.0.3")).isEqualTo("198.51.100.1");
        assertThat(client("10.0.0.2", "nonsense")).isEqualTo("10.0.0.2");
    }

    @Test
    void aLineThatTheClientInventedIsIgnoredWhenTheProxyWritesItsOwnBelow() throws Exception {
        var request = forwarded("10.0.0.2", "1.2.3.4");
        request.addHeader("X-Forwarded-For", "198.51.100.1");
        assertThat(seen(request).getRemoteAddr()).isEqualTo("198.51.100.1");
    }

    @Test
    void aProxyThatEndsTlsMakesAddressesWithoutAPort() throws Exception {
        var request = forwarded("10.0.0.2", "198.51.100.1");
        request.addHeader("X-Forwarded-Proto", "https");
        request.setServerName("bao.example");
        request.setServerPort(80);
        assertThat(address(seen(request))).isEqualTo("https://bao.example");
        request.setServerPort(8443);
        assertThat(address(seen(request))).isEqualTo("https://bao.example:8443");
    }

    @Test
    void withoutConfigurationNobodyIsBelieved() throws Exception {
        var request = forwarded("127.0.0.1", "198.51.100.1");
        var chain = new MockFilterChain();
        new TrustedProxies(List.of()).doFilter(request, new MockHttpServletResponse(), chain);
        assertThat(chain.getRequest()).isSameAs(request);
    }

    @Test
    void oneCustomersIpv6NetworkIsOneClient() {
        assertThat(ClientAddress.network("2001:db8:1:2:3:4:5:6")).isEqualTo(ClientAddress.network("2001:db8:1:2::9"));
        assertThat(ClientAddress.network("198.51.100.1")).isEqualTo("198.51.100.1");
    }

    private static String address(ServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath((HttpServletRequest) request).replacePath(null).toUriString();
    }

    private String client(String from, String forwardedFor) throws Exception {
        return seen(forwarded(from, forwardedFor)).getRemoteAddr();
    }

    private ServletRequest seen(MockHttpServletRequest request) throws Exception {
        var chain = new MockFilterChain();
        proxies.doFilter(request, new MockHttpServletResponse(), chain);
        return Objects.requireNonNull(chain.getRequest());
    }

    private static MockHttpServletRequest forwarded(String from, String forwardedFor) {
        var request = new MockHttpServletRequest("GET", "/");
        request.setRemoteAddr(from);
        request.addHeader("X-Forwarded-For", forwardedFor);
        return request;
    }
}
