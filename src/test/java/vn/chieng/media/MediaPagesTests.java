package vn.chieng.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chieng.ChiengTest;
import vn.chieng.SignedIn;
import vn.chieng.account.Role;

@ChiengTest
class MediaPagesTests {

    @Autowired
    MediaLibrary library;

    @Autowired
    Pictures pictures;

    @Autowired
    PictureFiles files;

    @Autowired
    MockMvcTester mvc;

    @Test
    void servesARenditionToEverybodyForEver() throws Exception {
        var picture = added();

        var answer = mvc.get().uri(picture.smallest()).exchange();

        assertThat(answer).hasStatusOk().hasContentType("image/jpeg")
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable")
                .hasHeader("X-Content-Type-Options", "nosniff");
    }

    @Test
    void makesALostRenditionAgainAndNoOther() throws Exception {
        var picture = added();
        var hash = picture.smallest().substring("/media/".length(), "/media/".length() + 64);
        Files.delete(files.rendition(hash, 320, PictureType.JPEG));

        assertThat(mvc.get().uri(picture.smallest())).hasStatusOk();
        assertThat(mvc.get().uri("/media/" + hash + "-321.jpg")).hasStatus(404);
        assertThat(mvc.get().uri("/media/" + hash + "-320.png")).hasStatus(404);
        assertThat(mvc.get().uri("/media/" + hash + ".jpg")).hasStatus(404);
        assertThat(mvc.get().uri("/media/" + "0".repeat(64) + "-320.jpg")).hasStatus(404);
        assertThat(mvc.get().uri("/media/..%2F" + hash + "-320.jpg")).hasStatus4xxClientError();
        assertThat(mvc.get().uri("/media/originals/" + hash + ".jpg")).hasStatus(404);
    }

    @Test
    void takesAPictureFromTheForm() throws Exception {
        var answer = upload("/toa-soan/anh").file(picture(Samples.unlike(11)))
                .param("captions[vi]", "Chợ phiên Pà Cò").param("credits[en]", "Photo: Bui Lan").exchange();

        assertThat(answer).hasStatus3xxRedirection();
        var page = seen(answer.getResponse().getRedirectedUrl()).exchange();
        assertThat(page).hasStatusOk().bodyText().contains("Chợ phiên Pà Cò", "Photo: Bui Lan", "name=\"version\"");
        assertThat(seen("/en/newsroom/pictures")).hasStatusOk().bodyText().contains("Chợ phiên Pà Cò", "Add a picture");
    }

    @Test
    void saysWhyAPictureIsRefusedAndKeepsWhatWasTyped() {
        var refused = upload("/en/newsroom/pictures").file(picture("<svg/>".getBytes(StandardCharsets.UTF_8)))
                .param("captions[vi]", "Chợ phiên <Pà Cò>").exchange();
        var without = upload("/toa-soan/anh").param("captions[vi]", "Chợ phiên").exchange();

        assertThat(refused).hasStatusOk().bodyText().contains("neither a JPEG nor a PNG", "Chợ phiên &lt;Pà Cò&gt;");
        assertThat(without).hasStatusOk().bodyText().contains("Chưa có tệp ảnh nào", "Chợ phiên");
    }

    @Test
    void tellsAReporterThatAPictureIsSomebodyElsesAndKeepsWhatWasTyped() throws Exception {
        assertThat(mvc.post().uri("/toa-soan/anh/" + added().id()).with(SignedIn.as(Role.REPORTER)).param("version", "0")
                .param("captions[vi]", "Chữ của tôi")).hasStatusOk().bodyText().contains("chỉ biên tập viên sửa được", "Chữ của tôi");
    }

    @Test
    void savesTextsAndShowsTheOthersWhenTheyCameFirst() throws Exception {
        var address = "/en/newsroom/pictures/" + added().id();

        assertThat(edited(address).param("version", "0").param("captions[vi]", "Hai").param("focusX", "30")
                .param("focusY", "60")).hasStatus3xxRedirection();
        assertThat(edited(address).param("version", "0").param("captions[vi]", "Ba"))
                .hasStatusOk().bodyText().contains("Someone else saved", "Ba", "Hai", "value=\"1\"");
        assertThat(seen("/en/newsroom/pictures/999999999")).hasStatus(404);
    }

    private Picture added() throws Exception {
        var id = library.add(MediaLibraryTests.REPORTER, Samples.stream(Samples.jpeg(700, 300)),
                Map.of("vi", new PictureText("Một", null, null)));
        return pictures.of(id, "vi").orElseThrow();
    }

    private MockMvcTester.MockMvcRequestBuilder seen(String address) {
        return mvc.get().uri(address).with(SignedIn.as(Role.REPORTER));
    }

    private MockMvcTester.MockMvcRequestBuilder sent(String address) {
        return mvc.post().uri(address).with(SignedIn.as(Role.REPORTER));
    }

    private MockMvcTester.MockMvcRequestBuilder edited(String address) {
        return mvc.post().uri(address).with(SignedIn.as(Role.EDITOR));
    }

    private MockMvcTester.MockMultipartMvcRequestBuilder upload(String address) {
        return sent(address).multipart();
    }

    private static MockMultipartFile picture(byte[] bytes) {
        return new MockMultipartFile("file", "anh.jpg", "image/jpeg", bytes);
    }
}
