package vn.chieng.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RememberedTests {

    private final Map<String, Long> there = new HashMap<>(Map.of("known", 1L));
    private final ArrayList<String> asked = new ArrayList<>();
    private final Remembered<String, Long> remembered = new Remembered<>(name -> {
        asked.add(name);
        return there.get(name);
    });

    @Test
    void asksOnceForWhatIsThereAndForWhatIsNot() {
        for (int i = 0; i < 3; i++) {
            assertThat(remembered.of("known")).isEqualTo(1);
            assertThat(remembered.of("unknown")).isNull();
        }
        assertThat(asked).containsExactly("known", "unknown");
    }

    @Test
    void asksAgainForWhatMayHaveBeenMade() {
        assertThat(remembered.of("unknown")).isNull();
        there.put("unknown", 2L);
        remembered.askAgain();

        assertThat(remembered.of("unknown")).isEqualTo(2);
        assertThat(remembered.of("known")).isEqualTo(1);
    }
}
