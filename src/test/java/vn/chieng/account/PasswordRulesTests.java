package vn.chieng.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PasswordRulesTests {

    @Test
    void askForLengthAndNothingElse() {
        assertThat(PasswordRules.against("mật khẩu", "lan")).contains(AccountRefusal.PASSWORD_SHORT);
        assertThat(PasswordRules.against("x".repeat(201), "lan")).contains(AccountRefusal.PASSWORD_LONG);
        assertThat(PasswordRules.against("chữ thường thôi", "lan")).isEmpty();
    }

    @Test
    void refuseTheLogin() {
        assertThat(PasswordRules.against("Bui.Thi.Lan", "bui.thi.lan")).contains(AccountRefusal.PASSWORD_IS_LOGIN);
    }

    @Test
    void longPasswordsAreReadToTheirEnd() {
        var encoder = new LongPasswords(4);
        var hash = encoder.encode("ữ".repeat(199) + "a");
        assertThat(encoder.matches("ữ".repeat(199) + "a", hash)).isTrue();
        assertThat(encoder.matches("ữ".repeat(199) + "b", hash)).isFalse();
    }

    @Test
    void keyboardsMayComposeMarksInTheirOwnWay() {
        var encoder = new LongPasswords(4);
        var hash = encoder.encode("một câu dễ nhớ");
        assertThat(encoder.matches(Normalizer.normalize("một câu dễ nhớ", Normalizer.Form.NFD), hash)).isTrue();
    }
}
