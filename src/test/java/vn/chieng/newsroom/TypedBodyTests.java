package vn.chieng.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chieng.newsroom.TypedBody.Format;
import vn.chieng.text.BodyCleaner;

class TypedBodyTests {

    @ParameterizedTest
    @ValueSource(strings = {
        "<p>Đoạn một.</p><p>Đoạn hai,<br>dòng hai.</p>",
        "<h2>Số #1 #</h2><h3>Nhỏ</h3><h4>Nhỏ nữa</h4>",
        "<ul><li>một</li><li>hai<ul><li>trong</li><li>nữa</li></ul></li></ul><ol><li>a</li><li>b</li></ol>",
        "<ul><li>a</li></ul><ul><li>b</li></ul><ol><li>c</li></ol><ol><li>d</li></ol>",
        "<ul><li><p>một</p><p>hai</p></li><li><p>ba</p></li></ul>",
        "<ol><li>một<ol><li>sâu<ul><li>sâu nữa</li></ul></li></ol></li></ol>",
        "<blockquote><p>“Lời nói.”</p><p>Hai</p></blockquote><blockquote><p>Khác</p></blockquote>",
        "<table><thead><tr><th>Xã</th><th>Hộ</th></tr></thead><tbody><tr><td>A|B</td><td>1<br>2</td></tr></tbody></table>",
        "<table><tbody><tr><td>Không</td><td></td></tr></tbody></table>",
        "<p><a href=\"https://vi.example/a_(b)?x=1&amp;copy;=2\">một [hai]</a> và <a href=\"/chu-de/x\"><strong>đậm</strong></a></p>",
        "<figure data-media=\"12\"><figcaption>Chợ <em>phiên</em> [Pà Cò]. Ảnh: <a href=\"/x\">A</a></figcaption></figure>",
        "<figure data-media=\"12\"></figure><figure><figcaption>Chú thích không ảnh</figcaption></figure>",
        "<p><strong>đậm <em>nghiêng</em></strong> và <em>a <strong>b</strong></em></p>",
        "<p># không phải đầu đề</p><p>- không<br>1. không phải<br>&gt; trích<br>===<br>--- | ---</p><p>2025. Năm</p>",
        "<p>a*b_c _d_ `e` [f](g) ![h](i) &lt;b&gt; &amp;lt; \\* snake_case P&amp;G 2 &lt; 3 !<a href=\"/x\">y</a></p>",
        "<p>[1]: /nguồn</p><blockquote><ul><li>a</li></ul><p>b</p></blockquote>"})
    void saysEachBodyAndComesBackTheSame(String html) {
        var clean = BodyCleaner.clean(html).text();

        var typed = TypedBody.of(clean);

        assertThat(typed.format()).as(typed.text()).isEqualTo(Format.MARKDOWN);
        assertThat(typed.html()).isEqualTo(clean);
        assertThat(TypedBody.of(typed.html())).isEqualTo(typed);
    }

    @Test
    void writesWhatPeopleWouldWrite() {
        var html = BodyCleaner.clean("<h2>Đầu đề</h2><p>Chữ <strong>đậm</strong>, P&amp;G (2 &lt; 3) [x] so_1.</p><ul><li>a</li><li>b</li></ul>"
                + "<figure data-media='7'><figcaption>Ảnh</figcaption></figure>").text();

        assertThat(TypedBody.of(html).text()).isEqualTo("## Đầu đề\n\nChữ **đậm**, P&G (2 < 3) [x] so_1.\n\n- a\n- b\n\n![Ảnh](media:7)");
    }

    @Test
    void movesSpacesOutOfAnEmphasis() {
        var typed = TypedBody.of("<p>Bí thư<strong> Lạc Sơn </strong>nói <br>rồi</p>");

        assertThat(typed).isEqualTo(new TypedBody(Format.MARKDOWN, "Bí thư **Lạc Sơn** nói\nrồi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<table><tbody><tr><td colspan=\"2\">Rộng</td></tr><tr><td>a</td><td>b</td></tr></tbody></table>",
        "<p>T<strong>“rích”</strong>nói</p>",
        "<ul><li><p>một</p></li></ul>",
        "<table><tbody><tr><td><p>a</p><p>b</p></td></tr></tbody></table>"})
    void keepsAsHtmlWhatItCannotSay(String html) {
        var clean = BodyCleaner.clean(html).text();

        var typed = TypedBody.of(clean);

        assertThat(typed).isEqualTo(new TypedBody(Format.HTML, clean));
        assertThat(typed.html()).isEqualTo(clean);
    }

    @Test
    void losesNothingThatWasTyped() {
        assertThat(html("3. Về cán bộ\n4. Về đất đai")).isEqualTo("<p>3. Về cán bộ</p>\n<p>4. Về đất đai</p>");
        assertThat(html("[1]: nguồn")).isEqualTo("<p>[1]: nguồn</p>");
        assertThat(html("<b>x</b> <script>y</script>")).isEqualTo("<p>&lt;b&gt;x&lt;/b&gt; &lt;script&gt;y&lt;/script&gt;</p>");
        assertThat(html("    thụt đầu dòng")).isEqualTo("<p>thụt đầu dòng</p>");
        assertThat(html("***")).isEqualTo("<p>***</p>");
        assertThat(html("[báo](www.hoabinh.example) và [x](abc)"))
                .isEqualTo("<p><a href=\"https://www.hoabinh.example\" rel=\"noopener\">báo</a> và x (abc)</p>");
        assertThat(html("Trước ![chú thích](media:3) sau"))
                .isEqualTo("<p>Trước</p>\n<figure data-media=\"3\"><figcaption>chú thích</figcaption></figure>\n<p>sau</p>");
    }

    private static String html(String typed) {
        return new TypedBody(Format.MARKDOWN, typed).html();
    }
}
