package vn.chieng.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TypesettingTests {

    private static final Picture PICTURE = new Picture(7, "p", "/media/a-960.jpg", "/media/a-320.jpg 320w, /media/a-960.jpg 960w", 960, 640,
            "Cầu \"mới\"", "Chú thích của ảnh", "Ảnh: Mai", "", "/media/a-320.jpg", "/media/a-960.jpg");

    @Test
    void leavesPlainTextAsItIs() {
        assertThat(Typesetting.of("<p>Một</p>\n<p>Hai</p>", Map.of())).isEqualTo("<p>Một</p>\n<p>Hai</p>");
    }

    @Test
    void givesAFigureItsPictureAndTheArticlesOwnCaption() {
        var set = Typesetting.of("<figure data-media=\"7\"><figcaption>Riêng của bài</figcaption></figure>", Map.of(7L, PICTURE));

        assertThat(set).contains("<img src=\"/media/a-960.jpg\"", "srcset=", "loading=\"lazy\"", "alt=\"Cầu &quot;mới&quot;\"", "Riêng của bài",
                "<span class=\"credit\">Ảnh: Mai</span>").doesNotContain("Chú thích của ảnh", "data-media");
    }

    @Test
    void takesThePicturesCaptionWhereTheArticleHasNone() {
        assertThat(Typesetting.of("<figure data-media=\"7\"><figcaption></figcaption></figure>", Map.of(7L, PICTURE))).contains("Chú thích của ảnh");
    }

    @Test
    void keepsACaptionWithoutAPictureAndDropsWhatIsEmpty() {
        assertThat(Typesetting.of("<figure><figcaption>Chỉ có chữ</figcaption></figure><figure data-media=\"99\"></figure>", Map.of()))
                .isEqualTo("<figure><figcaption>Chỉ có chữ</figcaption></figure>");
    }

    @Test
    void letsTablesBePushedSideways() {
        assertThat(Typesetting.of("<table><tbody><tr><td>1</td></tr></tbody></table>", Map.of()))
                .startsWith("<div class=\"table-wrap\" tabindex=\"0\"><table>");
    }
}
