package vn.chieng.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TonesTests {

    @ParameterizedTest
    @CsvSource({"hoà bình,hòa bình", "Hoà Bình,Hòa Bình", "HOÀ BÌNH,HÒA BÌNH", "thuỷ,thủy", "Yên Thuỷ,Yên Thủy",
        "uỷ ban,ủy ban", "UỶ BAN,ỦY BAN", "khoẻ,khỏe", "hoạ,họa", "xoá,xóa", "doạ,dọa", "loã,lõa", "toè,tòe",
        "huý,húy", "luỹ,lũy", "Thuỵ,Thụy", "Ðà Bắc,Đà Bắc", "hoà.,hòa.", "(hoá),(hóa)", "Oà khóc,Òa khóc"})
    void movesTheToneOfOpenSyllables(String late, String early) {
        assertThat(Tones.sameTone(late)).isEqualTo(early);
        assertThat(Tones.sameTone(early)).isEqualTo(early);
        assertThat(Tones.sameTone(Normalizer.normalize(late, Form.NFD))).isEqualTo(early);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quà", "quý", "quỳ", "QUÝ", "Quý", "quá", "quẻ", "toàn", "hoàng", "thuyền", "khoảng", "huỳnh",
        "xoài", "ngoéo", "khuỷu", "loét", "hoằn", "hoặc", "thuế", "uể oải", "của", "mía", "plain", "façade", "o\u0312ng"})
    void leavesEverythingElse(String text) {
        assertThat(Tones.sameTone(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"hoa\u0300,hòa", "binh\u0300,bình", "toan\u0300,toàn", "quy\u0301,quý", "qua\u0300,quà", "thuy\u0309,thủy",
        "gia\u0300,già", "gi\u0300,gì", "nghia\u0303,nghĩa", "tiên\u0301,tiến", "đương\u0300,đường", "mươi\u0300,mười",
        "muôn\u0301,muốn", "cua\u0309,của", "ngoai\u0300,ngoài", "hang\u0303 đương\u0300,hãng đường", "yêu\u0301,yếu",
        "giưa\u0303,giữa", "quyêt\u0301,quyết", "ngoeo\u0300,ngoèo", "an,an", "khuyu\u0309,khuỷu", "may\u0301,máy"})
    void spellsAnIndexTerm(String term, String legible) {
        assertThat(Tones.legible(term)).isEqualTo(legible);
    }
}
