package vn.chieng.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chieng.ChiengTest;
import vn.chieng.SignedIn;

@ChiengTest
class PeopleTests {

    @Autowired People people;
    @Autowired AccountDesk desk;

    @Test
    void areCalledByTheirNames() {
        desk.create(SignedIn.person(Role.ADMINISTRATOR), new AccountForm("ten-that", "Bùi Thị Tên", Role.REPORTER, 0));

        assertThat(people.names(List.of("ten-that", "import", "ten-that"))).hasSize(1).containsEntry("ten-that", "Bùi Thị Tên");
        assertThat(people.names(List.of())).isEmpty();
    }
}
