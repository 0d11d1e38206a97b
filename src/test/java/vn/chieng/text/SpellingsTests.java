package vn.chieng.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingsTests {

    private final Spellings spellings = new Spellings();

    @Test
    void whatALongerWordLeftBehindIsNoPartOfAWord() {
        var buffer = "nghiêng".toCharArray();

        assertThat(spellings.of(buffer, 3)).isEqualTo(spellings.of("ngh"));
        assertThat(spellings.of(buffer, 7)).isEqualTo(spellings.of("nghiêng")).isNotEqualTo(spellings.of("ngh"));
    }

    @Test
    void aWordStaysWhatItIsThoughItsBufferIsWrittenAgain() {
        var buffer = "mường".toCharArray();
        var before = spellings.of(buffer, 5);
        "chiên".getChars(0, 5, buffer, 0);

        assertThat(spellings.of("mường")).isEqualTo(before);
        assertThat(spellings.of(buffer, 5)).isEqualTo(spellings.of("chiên")).isNotEqualTo(before);
    }

    @Test
    void aWordTooLongToBeKeptIsSpeltAllTheSame() {
        var word = "a".repeat(100);

        assertThat(spellings.of(word)).isEqualTo(spellings.of(word)).extracting(Spelling::folded).containsExactly(word);
    }
}
