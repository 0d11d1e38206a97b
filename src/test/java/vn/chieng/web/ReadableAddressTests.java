package vn.chieng.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"q=a&b=c%20d+e", "q=%E1%BA%BF", "to=/en/x?y=(1,2);z='!*$~", ""})
    void leavesAProperQueryAlone(String query) {
        assertThat(ReadableAddress.query(query)).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Hòa,            H%C3%B2a
            a|b,            a%7Cb
            [1 TO 2],       %5B1%20TO%202%5D
            50%,            50%25
            %ZZ,            %25ZZ
            %u1234,         %25u1234
            %0,             %250
            a%00b,          a%EF%BF%BDb
            😀,             %F0%9F%98%80
            """)
    void spellsAQueryAsABrowserWould(String sent, String spelt) {
        assertThat(ReadableAddress.query(sent)).isEqualTo(spelt);
    }

    @Test
    void keepsTheFormOfAPath() {
        assertThat(ReadableAddress.path("/en/a;b=1/%2F")).isEqualTo("/en/a;b=1/%2F");
        assertThat(ReadableAddress.path("/Lạc-Sơn\\x")).isEqualTo("/L%E1%BA%A1c-S%C6%A1n%5Cx");
    }
}
