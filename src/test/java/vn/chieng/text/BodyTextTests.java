package vn.chieng.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTextTests {

    @Test
    void readsEachBlockAsAParagraph() {
        var html = "<h2>Đầu</h2><p>Một <strong>h</strong>ai<br>ba</p><ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>"
                + "<table><tr><td>1</td><td>2</td></tr></table><figure data-media=x><figcaption>Ảnh &amp; chữ</figcaption></figure>";
        assertThat(BodyText.paragraphs(html)).containsExactly("Đầu", "Một hai\nba", "a", "b", "c", "1 2", "Ảnh & chữ");
        assertThat(BodyText.plainText("<p>a</p><p>b</p>")).isEqualTo("a\n\nb");
    }

    @Test
    void writesParagraphsThatReadTheSame() {
        var paragraphs = List.of("1 < 2 & <b>không đậm</b>", "thơ\nhai dòng", "\"trích\"");
        var html = BodyText.fromParagraphs(paragraphs);
        assertThat(BodyText.paragraphs(html)).isEqualTo(paragraphs);
        assertThat(BodyCleaner.clean(html).text()).isEqualTo(html);
        assertThat(BodyText.fromParagraphs(List.of(" ", ""))).isEmpty();
    }

    @Test
    void aBeginningEndsWithAWholeWordIfItCan() {
        assertThat(BodyText.beginning("<p>một <b>hai</b></p>", 5)).isEqualTo("một");
        assertThat(BodyText.beginning("<p>một hai</p>", 7)).isEqualTo("một hai");
        assertThat(BodyText.beginning("<p>mộthai</p>", 5)).isEqualTo("mộtha");
        assertThat(BodyText.beginning("", 5)).isEmpty();
    }
}
