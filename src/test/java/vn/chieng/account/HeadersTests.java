package vn.chieng.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.chieng.ChiengTest;

@ChiengTest
class HeadersTests {

    @Autowired MockMvc mvc;

    @Test
    void pagesMayLoadNothingFromElsewhereAndRunNothingInline() throws Exception {
        assertThat(answer("/").getHeader("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer("/").getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer("/").getHeader("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(answer("/").getHeader("Permissions-Policy")).contains("camera=()");
    }

    @Test
    void readersGetNoCookieAndNothingForbidsCaching() throws Exception {
        var page = answer("/static/css/site.css");
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getHeader("Set-Cookie")).isNull();
        assertThat(page.getHeader("Pragma")).isNull();
        assertThat(answer("/").getHeader("Set-Cookie")).isNull();
    }

    @Test
    void staffPagesAreNeverStored() throws Exception {
        assertThat(answer("/dang-nhap").getHeader("Cache-Control")).contains("no-store");
        assertThat(answer("/toa-soan").getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void browsersAreToldToKeepToTlsOnlyOverTls() throws Exception {
        assertThat(answer("/").getHeader("Strict-Transport-Security")).isNull();
        assertThat(mvc.perform(get("/").secure(true)).andReturn().getResponse().getHeader("Strict-Transport-Security")).contains("max-age=");
    }

    @Test
    void whatNoModuleOpenedIsNotThere() throws Exception {
        assertThat(answer("/khong-co").getStatus()).isEqualTo(404);
        assertThat(answer("/actuator/env").getStatus()).isEqualTo(404);
        assertThat(answer("/actuator/health").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse();
    }
}
