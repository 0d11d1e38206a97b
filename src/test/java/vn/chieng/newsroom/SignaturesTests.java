package vn.chieng.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chieng.Newspaper.EDITOR;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People read names on the newsroom's pages, not logins. */
class SignaturesTests extends NewsroomPages {

    @Autowired
    JdbcClient database;

    @BeforeEach
    void theEditorHasANameOfHerOwn() {
        call("lan", "Đinh Thị Lan");
    }

    @AfterEach
    void andHasItNoMore() {
        call("nguoi-thu-" + EDITOR.id(), "Người thử");
    }

    private void call(String login, String name) {
        database.sql("update account set login = ?, name = ? where id = ?").params(login, name, EDITOR.id()).update();
    }

    @Test
    void whoeverSavedOrWithdrewIsCalledByName() {
        var id = written();
        newsdesk.save(EDITOR, id, 1, newspaper.manuscript("Lan đã sửa"));
        assertThat(typed(post(id, "", EDITOR), "Sửa chồng", "huyện Lạc Sơn").param("base", "1")).bodyText()
                .contains("Đinh Thị Lan đã lưu bài này trước bạn").doesNotContain("lan đã lưu");
        publicationDesk.publish(EDITOR, id, 2);
        publicationDesk.withdraw(EDITOR, id, "Sai");

        assertThat(get(id, "", EDITOR)).bodyText().contains("Đinh Thị Lan", "mai").doesNotContain(", lan<", "lan gỡ", ": lan");
        assertThat(get("/toa-soan", EDITOR)).bodyText().contains("<span class=\"meta\">Đinh Thị Lan</span>");
    }
}
