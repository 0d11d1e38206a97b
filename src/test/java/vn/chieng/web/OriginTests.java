package vn.chieng.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class OriginTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void whatTheOperatorSaysIsSaidEverywhere() {
        request.setServerName("10.0.0.7");
        var origin = new Origin(" https://bao.example/ ", "8080");
        assertThat(origin.told()).isEqualTo("https://bao.example");
        assertThat(origin.of(request)).isEqualTo("https://bao.example");
        assertThat(origin.orThisMachine()).isEqualTo("https://bao.example");
    }

    @Test
    void untoldItIsNeverGuessedForSearchEngines() {
        request.setScheme("https");
        request.setServerName("bao.example");
        request.setServerPort(443);
        var origin = new Origin("", "8081");
        assertThat(origin.told()).isNull();
        assertThat(origin.of(request)).isEqualTo("https://bao.example");
        assertThat(origin.orThisMachine()).isEqualTo("http://localhost:8081");
    }

    @Test
    void whatIsNoOriginIsRefused() {
        for (var address : new String[] {"bao.example", "https://bao.example/bao", "ftp://bao.example"}) {
            assertThatThrownBy(() -> new Origin(address, "8080")).hasMessageContaining("chieng.address");
        }
    }
}
