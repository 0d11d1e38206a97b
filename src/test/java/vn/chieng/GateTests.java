package vn.chieng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class GateTests {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @Test
    void aPortThatAnotherProgramHoldsIsInUse() throws IOException {
        try (var taken = new ServerSocket(0, 1, HERE)) {
            var port = String.valueOf(taken.getLocalPort());
            assertThatThrownBy(() -> Gate.mustBeFree(HERE, port)).hasMessage("trouble.port-in-use");
        }
    }

    @Test
    void anAddressOfAnotherMachineIsNoPortInUse() throws IOException {
        var elsewhere = InetAddress.getByName("203.0.113.1");
        assertThatThrownBy(() -> Gate.mustBeFree(elsewhere, "8080")).hasMessage("trouble.address-elsewhere");
    }

    /** Bound by nobody and refused all the same; the tests may run as somebody to whom nothing is refused. */
    @Test
    void aLowPortWhereNobodyListensIsNotAllowed() {
        assertThat(Gate.trouble(HERE, 1)).hasMessage("trouble.port-not-allowed");
        assertThat(Gate.trouble(null, 50_001)).hasMessage("trouble.port-in-use");
    }

    @Test
    void anyFreePortWillDo() {
        assertThatCode(() -> Gate.mustBeFree(null, "0")).doesNotThrowAnyException();
        assertThatCode(() -> Gate.mustBeFree(HERE, "no port")).doesNotThrowAnyException();
    }

    @Test
    void aRealPaperIsAskedForItsAddress() {
        var environment = new MockEnvironment();
        assertThat(ServingLine.isUntold(environment)).isFalse();
        environment.setActiveProfiles("production");
        assertThat(ServingLine.isUntold(environment)).isTrue();
        assertThat(ServingLine.isUntold(environment.withProperty("chieng.address", "https://bao.example"))).isFalse();
    }
}
