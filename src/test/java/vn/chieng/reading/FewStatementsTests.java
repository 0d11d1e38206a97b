package vn.chieng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.article.IntakeDesk;

/** How often a page asks the database; what every page shares (sections, units, the masthead) is in memory already. */
@ChiengTest
class FewStatementsTests {

    @Autowired
    private IntakeDesk intake;
    @Autowired
    private Newspaper paper;
    @Autowired
    private MockMvcTester mvc;

    @Test
    void anArticleTakesFiveAtMost() {
        var press = new Pressroom(intake, paper);
        press.print("Bài thứ nhất");
        var address = "/bai-viet/" + press.print("Ít câu hỏi") + "/it-cau-hoi";

        assertThat(asked(address)).hasSizeBetween(3, 5);
    }

    @Test
    void theFrontPageTakesFourAtMost() {
        new Pressroom(intake, paper).print("Trang nhất");

        assertThat(asked("/")).hasSizeBetween(2, 4);
    }

    @Test
    void otherPagesTakeAFewToo() {
        new Pressroom(intake, paper).print("Trang khác");
        var asked = Stream.of("/chuyen-muc/chinh-tri", "/chu-de/cong-tac-can-bo", "/dia-phuong/huyen-lac-son", "/luu-tru/2024/12/20", "/dia-phuong", "/gioi-thieu")
                .collect(Collectors.toMap(address -> address, address -> asked(address).size()));

        assertThat(asked).allSatisfy((address, statements) -> assertThat(statements).as(address).isLessThanOrEqualTo(7));
    }

    private List<String> asked(String address) {
        assertThat(mvc.get().uri(address)).hasStatusOk();
        try (var statements = new Statements()) {
            assertThat(mvc.get().uri(address)).hasStatusOk();
            return statements.sent();
        }
    }
}
