package vn.chieng.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyCleanerTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<div>một</div><div>hai</div>|<p>một</p>⏎<p>hai</p>",
        "một <b>hai</b> ba|<p>một <strong>hai</strong> ba</p>",
        "<h1>A</h1><h5>B</h5>x|<h2>A</h2>⏎<h4>B</h4>⏎<p>x</p>",
        "<p class=x style='color:red'>a<span>b</span><font>c</font></p>|<p>abc</p>",
        "<p>&nbsp;</p><p></p><p><br></p><p> a&nbsp;b </p>|<p>a b</p>",
        "<b id=docs><p>a</p><p>b</p></b>|<p>a</p>⏎<p>b</p>",
        "<h2><div>a</div><div>b</div></h2>|<h2>a b</h2>",
        "<blockquote>lời</blockquote>|<blockquote><p>lời</p></blockquote>",
        "<ul><li>a<ul><li>b</li></ul></li><ul><li>c</li></ul>d</ul>|<ul><li>a<ul><li>b</li></ul><ul><li>c</li></ul>d</li></ul>",
        "<a href='https://a.vn'>a</a>|<p><a href=\"https://a.vn\" rel=\"noopener\">a</a></p>",
        "<a href='/chu-de/x' target=_blank>a</a>|<p><a href=\"/chu-de/x\">a</a></p>",
        "<a href='mailto:a@b.vn'>a</a>|<p><a href=\"mailto:a@b.vn\">a</a></p>",
        "<a name=x>a</a>|<p>a</p>",
        "<table><caption>Bảng</caption><tr><th colspan=2>A</th></tr><tfoot><tr><td></td><td>b</td></tr></tfoot></table>"
                + "|<p>Bảng</p>⏎<table><tbody><tr><th colspan=\"2\">A</th></tr></tbody><tbody><tr><td></td><td>b</td></tr></tbody></table>",
        "<figure data-media='anh-1'><img src=x><figcaption>Ảnh</figcaption></figure>|<figure data-media=\"anh-1\"><figcaption>Ảnh</figcaption></figure>",
        "<figure data-media='anh-1'></figure>|<figure data-media=\"anh-1\"></figure>",
        "<figure><figcaption>Ảnh</figcaption></figure>|<figure><figcaption>Ảnh</figcaption></figure>",
        "<figure><p>chữ</p></figure>|<p>chữ</p>",
        "<figcaption>Ảnh</figcaption>|<p>Ảnh</p>",
        "<!-- x --><style>p{}</style><p>a</p>|<p>a</p>",
        "<p>a<br>b<br></p>|<p>a<br>b</p>",
        "<p><strong> </strong>a<em></em></p>|<p>a</p>",
        "<strong><em>a</em></strong>|<p><strong><em>a</em></strong></p>",
        "1 < 2 && \"x\" > y|<p>1 &lt; 2 &amp;&amp; \"x\" &gt; y</p>",
        "<o:p>a</o:p><section><p>b</p>c</section>|<p>a</p>⏎<p>b</p>⏎<p>c</p>",
        "<p>a<b>b</p><p>c</b>d</p>|<p>a<strong>b</strong></p>⏎<p><strong>c</strong>d</p>"})
    void writesTheSmallVocabulary(String html, String clean) {
        var text = clean.replace("⏎", "\n");
        assertThat(BodyCleaner.clean(html)).isEqualTo(new Cleaned(text, BodyCleaner.clean(html).oddities()));
        assertThat(BodyCleaner.clean(text)).isEqualTo(new Cleaned(text, Set.of()));
        assertThat(BodyCleaner.clean(html).oddities()).doesNotContain(Oddity.MARKUP_REMOVED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<p>a<script>alert(1)</script></p>|<p>a</p>",
        "<p onclick='x()'>a</p>|<p>a</p>",
        "<a href='javascript:alert(1)'>a</a>|<p>a</p>",
        "<a href=' jAvAsCrIpT:alert(1)'>a</a>|<p>a</p>",
        "<a href='java&#9;script:alert(1)'>a</a>|<p>a</p>",
        "<a href='//evil.example'>a</a>|<p>a</p>",
        "<a href='/\\evil.example'>a</a>|<p>a</p>",
        "<a href='data:text/html,x'>a</a>|<p>a</p>",
        "<iframe src=x>trong</iframe><p>a</p>|<p>a</p>",
        "<p>a<img src=x onerror=alert(1)></p>|<p>a</p>",
        "<svg><script>alert(1)</script><p>x</p></svg><p>a</p>|<p>a</p>",
        "<video src=x></video><p>a</p>|<p>a</p>",
        "<math><mi xlink:href='javascript:x'>x</mi></math>a|<p>a</p>",
        "<form><input value=1>a</form>|<p>a</p>",
        "<p>a</p><object data=x></object>|<p>a</p>",
        "<template><p>x</p></template>a|<p>a</p>"})
    void dropsAndReportsWhatIsLostOrDangerous(String html, String clean) {
        var cleaned = BodyCleaner.clean(html);
        assertThat(cleaned).isEqualTo(new Cleaned(clean.replace("⏎", "\n"), Set.of(Oddity.MARKUP_REMOVED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<p></p>", "<script>x</script>", "<table></table>", "<ul><li></li></ul>", "<figure></figure>", "<br>"})
    void mayLeaveNothing(String html) {
        assertThat(BodyCleaner.clean(html).text()).isEmpty();
    }

    @Test
    void namesTheOdditiesOfTheText() {
        assertThat(BodyCleaner.clean("<p>nông\u00ADthôn e\u0302</p>"))
                .isEqualTo(new Cleaned("<p>nôngthôn ê</p>", Set.of(Oddity.SOFT_HYPHEN, Oddity.NOT_NFC)));
    }

    @Test
    void whatIsCleanStaysAndNoWordIsLostWhateverTheMarkUp() {
        var random = new Random(7);
        var tags = List.of("p", "div", "b", "em", "a href='https://a.vn'", "ul", "ol", "li", "table", "tr", "td", "th", "h1", "h3", "blockquote",
                "figure", "figure data-media=m", "figcaption", "span", "br", "thead", "section", "caption", "pre", "dl", "dd", "form", "center");
        for (int round = 0; round < 3000; round++) {
            var html = jumble(random, tags);
            var once = BodyCleaner.clean(html).text();
            assertThat(BodyCleaner.clean(once).text()).as(html).isEqualTo(once);
            assertThat(words(once)).as(html).isEqualTo(words(html));
            assertThat(once).doesNotContain(" open=");
        }
    }

    @Test
    void plainBodiesAreReadAsTheParserReadsThem() {
        var random = new Random(11);
        var pieces = List.of("<p>", "</p>", "</p>", "<h2>", "</h2>", "<p></p>", "<p>Một đoạn.</p>", "<p>", "</p>",
                "<b>", "</b>", "<strong>Ghi: </strong>", "<em> hai</em>", "<i>", "</i>", "<em> </em>", "<p><b>Một</b> hai </p>", "<h3>Mục</h3>\n", " ", "\n", "một ", " hai", "&amp;",
                "&lt;", "&nbsp;", "&", ">", "\u00A0", "\u200B", "e\u0302", "\"“", "hết.Câu sau", "<figure data-media=\"7\"><figcaption>Ảnh</figcaption></figure>",
                "<figure data-media=\"\"><figcaption>Ảnh</figcaption></figure>", "<figure data-media=\"7\"><figcaption> </figcaption></figure>", "\r\n", "\t");
        var plain = 0;
        for (int round = 0; round < 40_000; round++) {
            var html = new StringBuilder();
            for (int piece = random.nextInt(7); piece >= 0; piece--) {
                html.append(pieces.get(random.nextInt(pieces.size())));
            }
            var read = PlainBody.read(html.toString());
            if (read != null) {
                plain++;
                assertThat(read).as(html.toString()).isEqualTo(BodyCleaner.parsed(html.toString()));
                assertThat(BodyCleaner.parsed(read.text()).text()).isEqualTo(read.text());
            }
        }
        assertThat(plain).isGreaterThan(500);
    }

    @Test
    @Timeout(20)
    void tensOfThousandsOfBlocksAreCleanedAtOnce() {
        assertThat(BodyCleaner.clean("<p>x<br>y</p>".repeat(20_000)).text()).hasSize(20_000 * 14 - 1);
        assertThat(BodyCleaner.clean("<div>x\u200B<br>y</div>".repeat(30_000)))
                .isEqualTo(new Cleaned("<p>x<br>y</p>\n".repeat(30_000).strip(), Set.of(Oddity.MARKUP_REMOVED, Oddity.ZERO_WIDTH)));
    }

    private static String jumble(Random random, List<String> tags) {
        var html = new StringBuilder();
        for (int piece = 0; piece < 14; piece++) {
            var tag = tags.get(random.nextInt(tags.size()));
            html.append(switch (random.nextInt(3)) {
                case 0 -> " w" + piece + " ";
                case 1 -> "<" + tag + ">";
                default -> "</" + tag.split(" ")[0] + ">";
            });
        }
        return html.toString();
    }

    private static List<String> words(String html) {
        return List.of(BodyText.plainText(html).split("\\s+")).stream().sorted().toList();
    }
}
