package vn.chieng.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chieng.Newspaper.REPORTER;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMultipartMvcRequestBuilder;
import vn.chieng.SignedIn;
import vn.chieng.media.Pictures;

/** A picture that comes with an article's form. */
class CoverUploadPagesTests extends NewsroomPages {

    @Autowired
    Pictures pictures;

    @Test
    void leadsTheArticleAndStandsInTheLibrary() throws Exception {
        var created = form("Có ảnh", picture()).param("captions[vi]", "Mùa gặt ở Mai Châu").param("alts[vi]", "Ruộng bậc thang").exchange();

        assertThat(created).hasStatus3xxRedirection();
        var address = Objects.requireNonNull(created.getResponse().getRedirectedUrl());
        var cover = articles.article(Long.parseLong(address.substring(address.lastIndexOf('/') + 1))).manuscript().coverId();
        assertThat(pictures.of(Objects.requireNonNull(cover), "vi").orElseThrow().caption()).isEqualTo("Mùa gặt ở Mai Châu");
        assertThat(get(address, REPORTER)).bodyText().contains("alt=\"Ruộng bậc thang\"", "value=\"" + cover + "\"");
    }

    @Test
    void isNotLostWhenTheFormHasToBeSentAgain() throws Exception {
        var refused = form("x".repeat(301), picture()).exchange();
        assertThat(refused).hasStatusOk();

        var cover = Objects.requireNonNull(Jsoup.parse(refused.getResponse().getContentAsString()).getElementById("cover")).val();
        assertThat(pictures.of(Long.parseLong(cover), "vi")).isPresent();
    }

    @Test
    void whatIsNoPictureIsRefusedAndTheTextKept() throws Exception {
        assertThat(form("Giữ lại", "<svg/>".getBytes()).param("captions[vi]", "Chú thích <giữ>")).hasStatusOk().bodyText()
                .contains("value=\"Giữ lại\"", "Chú thích &lt;giữ&gt;", "id=\"cover-error\"");
    }

    private MockMultipartMvcRequestBuilder form(String headline, byte[] file) {
        return mvc.post().uri("/toa-soan/bai-viet/them-moi").with(SignedIn.as(REPORTER)).multipart()
                .file(new MockMultipartFile("file", "anh.jpg", "image/jpeg", file))
                .param("headline", headline).param("format", "MARKDOWN").param("body", "Một đoạn.").param("language", "vi");
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, new Color(ThreadLocalRandom.current().nextInt(0xFFFFFF)).getRGB());
        var paint = image.createGraphics();
        paint.setColor(new Color(ThreadLocalRandom.current().nextInt(0xFFFFFF)));
        paint.fillRect(10, 10, 400, 300);
        paint.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
