package vn.chieng.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/toa-soan", "/en/newsroom/articles?state=draft&page=2", "/toa-soan?q=//a/../b", "/a.b/..c"})
    void pagesOfThisPaperAreOurs(String address) {
        assertThat(ReturnAddress.isOurs(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "/a\r\nSet-Cookie: b", "/\t/evil.example", "/.//evil.example",
            "/a/..//evil.example", "/a//b", "/../x", "/a/..", "/.", "/%2E%2e/x", "/a/..;x/b", "/{x}", "/toa-soan?q={x}"})
    void everythingElseIsNot(String address) {
        assertThat(ReturnAddress.isOurs(address)).isFalse();
    }
}
