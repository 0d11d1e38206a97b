package vn.chieng.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chieng.article.Arrival.CameWith;
import vn.chieng.text.ContentHash;

class LegacyPageTests {

    private static final String PAGE = """
            (HBO) - The river port of Bich Ha has opened a second pier, and boats no longer wait for each other.

            Passengers board at the new pier in Thai Binh ward.

            \u00A0

            The pier cost eleven billion VND and took fourteen months to build.\u00A0It can take six boats at once.

            Mr Quach Van Tho, who has steered a boat for thirty years, says the queue used to last until noon.

            From next spring tickets will be sold by telephone as well./.


            Related Topics


            Orange growers try drip irrigation

            A cooperative of nineteen households has laid pipes on twelve hectares.
            Night market to open in summer

            Stalls will stand along the old embankment from May.
            """;

    @Test
    void takesAPageApart() {
        var page = LegacyPage.of(PAGE);

        assertThat(page.source()).isEqualTo("HBO");
        assertThat(page.standfirst()).startsWith("The river port").endsWith("each other.");
        assertThat(page.caption()).isEqualTo("Passengers board at the new pier in Thai Binh ward.");
        assertThat(page.body()).hasSize(3);
        assertThat(page.body().getFirst()).contains("to build. It can");
        assertThat(page.body().getLast()).endsWith("by telephone as well.");
        assertThat(page.hadEndMark()).isTrue();
        assertThat(page.html()).startsWith("<figure><figcaption>Passengers");
    }

    @Test
    void pairsTitlesAndSummariesOfTheListThatStoodBeside() {
        assertThat(LegacyPage.of(PAGE).related()).containsExactly(
                new CameWith("Orange growers try drip irrigation", "A cooperative of nineteen households has laid pipes on twelve hectares."),
                new CameWith("Night market to open in summer", "Stalls will stand along the old embankment from May."));
        assertThat(LegacyPage.of(PAGE).words()).doesNotContain("Orange growers");
    }

    @Test
    void findsTheCaptionBehindTheBlankParagraphAsWell() {
        var page = LegacyPage.of(PAGE.replace("each other.\n", "each other.\n\n\u00A0\n").replace("ward.\n\n\u00A0\n", "ward.\n"));

        assertThat(page.caption()).startsWith("Passengers board");
        assertThat(page.body()).hasSize(3);
    }

    @Test
    void knowsNoCaptionWhereEveryParagraphStandsAlike() {
        var page = LegacyPage.of("One stands.\n\nTwo stands.\n\nThree stands.");

        assertThat(page.caption()).isEmpty();
        assertThat(page.body()).containsExactly("Two stands.", "Three stands.");
    }

    @Test
    void isTheSameTextWhereverItsLinesAreBroken() {
        var wrapped = PAGE.replace("boats no longer wait", "boats no\nlonger wait").replace("took fourteen", "took\nfourteen").replace("who has", "who\nhas")
                .replace("(HBO) -", "(HB0)–");
        var page = LegacyPage.of(wrapped);

        assertThat(page.body()).hasSize(3);
        assertThat(ContentHash.of(page.words())).isEqualTo(ContentHash.of(LegacyPage.of(PAGE).words()));
    }

    @Test
    void aLineThatEndsASentenceEarlyEndsItsParagraph() {
        assertThat(LegacyPage.of("Intro here.\n\nThe first paragraph goes over\ntwo lines.\nThe second one starts its own line\nand ends.").body())
                .containsExactly("The first paragraph goes over two lines.", "The second one starts its own line and ends.");
    }

    @Test
    void passesOverWhatCannotBeSeen() {
        var page = LegacyPage.of("\uFEFF(HBO)\u00A0-\u00A0Tin\u200B ng\u00ADắn hôm nay.\n\n\u200B\n\nĐoạn hai.");

        assertThat(page.source()).isEqualTo("HBO");
        assertThat(page.standfirst()).isEqualTo("Tin ngắn hôm nay.");
        assertThat(page.body()).containsExactly("Đoạn hai.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (HBO) - Text.      | HBO   | Text.
            (HBO) – Text.      | HBO   | Text.
            (HBO)- Text.       | HBO   | Text.
            (HBO) Text.        | HBO   | Text.
            (HB0) - Text.      | HBO   | Text.
            (HBĐT) - Text.     | HBĐT  | Text.
            Hanoi (VNA) – Text.| VNA   | Text.
            No (HBO) dash.     | ''    | No (HBO) dash.
            Text.              | ''    | Text.
            """)
    void liftsTheDateline(String text, String source, String rest) {
        assertThat(Dateline.of(text)).isEqualTo(new Dateline(source, rest));
    }
}
