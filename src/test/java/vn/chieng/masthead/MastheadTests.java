package vn.chieng.masthead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;
import vn.chieng.ChiengTest;
import vn.chieng.SignedIn;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.audit.Taken;

@ChiengTest
class MastheadTests {

    private static final String SETTINGS = "/toa-soan/thiet-lap";

    @Autowired MastheadDesk desk;
    @Autowired Mastheads mastheads;
    @Autowired JdbcClient database;
    @Autowired JsonMapper json;
    @Autowired MockMvc mvc;

    @AfterEach
    void none() {
        database.sql("delete from masthead").update();
        mastheads.changed();
    }

    @Test
    void isNeutralUntilSomebodyFillsItIn() {
        assertThat(mastheads.today("en").name()).isEqualTo("Chiêng");
    }

    @Test
    void eachDayHasTheMastheadOfItsTime() {
        take("2019-01-01", "vi", "Báo Cũ");
        take("2025-07-01", "vi", "Báo Mới");
        assertThat(mastheads.on(LocalDate.parse("2025-06-30"), "vi").name()).isEqualTo("Báo Cũ");
        assertThat(mastheads.on(LocalDate.parse("2025-07-01"), "vi").name()).isEqualTo("Báo Mới");
        assertThat(mastheads.on(LocalDate.parse("2018-12-31"), "vi").name()).isEqualTo("Chiêng");
        assertThat(mastheads.on(LocalDate.parse("2025-07-01"), "en").name()).isEqualTo("Báo Mới");
    }

    @Test
    void takingTheSameTwiceChangesNothing() {
        assertThat(take("2019-01-01", "vi", "Báo")).isEqualTo(Taken.ADDED);
        assertThat(take("2019-01-01", "vi", "Báo")).isEqualTo(Taken.UNCHANGED);
        assertThat(take("2019-01-01", "vi", "Báo khác")).isEqualTo(Taken.CHANGED);
        assertThat(desk.entries()).hasSize(1);
    }

    @Test
    void onlyAnAdministratorChangesIt() throws Exception {
        assertThatThrownBy(() -> desk.change(SignedIn.person(Role.EDITOR), entry("2019-01-01", "vi", "Báo"), "")).isInstanceOf(AccessDeniedException.class);
        assertThat(mvc.perform(get(SETTINGS).with(SignedIn.as(Role.EDITOR))).andReturn().getResponse().getStatus()).isEqualTo(403);
    }

    @Test
    void theFormSavesForItsOwnLanguage() throws Exception {
        mvc.perform(post("/en/newsroom/settings").with(SignedIn.as(Role.ADMINISTRATOR))
                .param("seen", desk.state("en")).param("validFrom", "2020-01-01").param("name", "The Gong").param("phone", " ").param("email", "desk@paper.example"));
        assertThat(mastheads.today("en").name()).isEqualTo("The Gong");
        assertThat(mastheads.today("en").contact().phone()).isNull();
        assertThat(mastheads.today("vi").name()).isEqualTo("Chiêng");
        assertThat(mvc.perform(get("/en/newsroom/settings").with(SignedIn.as(Role.ADMINISTRATOR))).andReturn().getResponse().getContentAsString())
                .contains("value=\"The Gong\"", "type=\"date\"");
    }

    @Test
    void aWrongFormKeepsWhatWasTyped() throws Exception {
        assertThat(send("2026-03-01")).contains("value=\"Tiếng chiêng\"", "value=\"2026-03-01\"", "Hãy ghi tên báo", "không đúng dạng");
        assertThat(send("hôm nay")).contains("value=\"Tiếng chiêng\"", "value=\"hôm nay\"", "Ngày này không đúng");
    }

    @Test
    void aLicenceWithoutItsNumberIsKeptAndAskedFor() throws Exception {
        var e = entry("2019-01-01", "vi", "Báo");
        desk.take(Person.machine("tests"), new MastheadEntry(e.validFrom(), "vi", "Báo", null, null, null, null, null,
                LocalDate.parse("2018-05-04"), "Cục Báo chí", null, null, null, null, null, null));

        assertThat(page(get(SETTINGS))).contains("value=\"2018-05-04\"", "value=\"Cục Báo chí\"");
        assertThat(page(post(SETTINGS).param("seen", desk.state("vi")).param("validFrom", "2019-01-01").param("name", "Báo")
                .param("licenceIssuer", "Cục Báo chí"))).contains("Hãy ghi số giấy phép", "value=\"Cục Báo chí\"");
        assertThat(desk.entries()).singleElement().extracting(MastheadEntry::licenceIssuer).isEqualTo("Cục Báo chí");
    }

    @Test
    void whatAnotherAdministratorSavedIsNotOverwrittenUnseen() throws Exception {
        var seen = desk.state("vi");
        take("2019-01-01", "vi", "Báo của người kia");
        var mine = post(SETTINGS).param("validFrom", "2019-01-01").param("name", "Báo của tôi");

        assertThat(page(mine.param("seen", seen))).contains("Người khác vừa đổi", "value=\"Báo của tôi\"", "Báo của người kia",
                "value=\"" + desk.state("vi") + "\"");
        assertThat(mastheads.today("vi").name()).isEqualTo("Báo của người kia");
        mvc.perform(post(SETTINGS).with(SignedIn.as(Role.ADMINISTRATOR)).param("validFrom", "2019-01-01").param("name", "Báo của tôi")
                .param("seen", desk.state("vi")));
        assertThat(mastheads.today("vi").name()).isEqualTo("Báo của tôi");
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        return HtmlUtils.htmlUnescape(mvc.perform(request.with(SignedIn.as(Role.ADMINISTRATOR))).andReturn().getResponse().getContentAsString());
    }

    private String send(String day) throws Exception {
        var form = post(SETTINGS).param("validFrom", day).param("name", "").param("tagline", "Tiếng chiêng").param("email", "không phải");
        return page(form);
    }

    @Test
    void theDemoPaperSaysThatItIsOne() throws Exception {
        for (var entry : json.readValue(Files.readString(Path.of("seeds/demo/masthead.json")), MastheadEntry[].class)) {
            assertThat(desk.take(Person.machine("seeds"), entry)).isEqualTo(Taken.ADDED);
        }
        assertThat(mastheads.today("vi").name()).contains("bản trình diễn");
        assertThat(mastheads.today("en").licence()).isNull();
        assertThat(mastheads.today("en").agency()).isEqualTo("An invented agency");
    }

    private Taken take(String day, String language, String name) {
        return desk.take(Person.machine("tests"), entry(day, language, name));
    }

    private static MastheadEntry entry(String day, String language, String name) {
        return new MastheadEntry(LocalDate.parse(day), language, name, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }
}
