package vn.chieng.transfer;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.chieng.Newspaper.fresh;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.chieng.ChiengTest;
import vn.chieng.SignedIn;
import vn.chieng.account.Role;

@ChiengTest
class ImportDeskPageTests {

    @Autowired
    private MockMvc mvc;

    @Test
    void isForEditors() throws Exception {
        mvc.perform(get("/toa-soan/nhap-bai").with(SignedIn.as(Role.EDITOR))).andExpect(status().isOk());
        mvc.perform(get("/en/newsroom/import").with(SignedIn.as(Role.REPORTER))).andExpect(status().isForbidden());
    }

    @Test
    void takesAFileAndTellsWhatCameOfIt() throws Exception {
        var lines = "{\"type\":\"article\",\"id\":\"" + fresh("trang") + "\",\"language\":\"vi\",\"headline\":\"Tít\",\"body\":\"<p>Thân.</p>\"}\n{\"type\":\"article\"}";
        var file = new MockMultipartFile("file", "bai.jsonl", "application/jsonl", lines.getBytes(StandardCharsets.UTF_8));

        mvc.perform(multipart("/en/newsroom/import").file(file).with(SignedIn.as(Role.EDITOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Articles new: 1;")))
                .andExpect(content().string(containsString("bai.jsonl, line 2: the field id is missing")));
    }

    @Test
    void losesNothingThatWasPasted() throws Exception {
        mvc.perform(multipart("/toa-soan/nhap-bai").param("text", "---\nid: [hỏng\n---\nThân bài quý giá").with(SignedIn.as(Role.EDITOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Thân bài quý giá</textarea>")))
                .andExpect(content().string(containsString("văn bản đã dán")));
    }
}
