package vn.chieng.frontpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.account.Person;
import vn.chieng.article.Arrival;
import vn.chieng.article.ArticleCard;
import vn.chieng.article.IntakeDesk;
import vn.chieng.article.Manuscript;
import vn.chieng.media.MediaLibrary;
import vn.chieng.web.Edition;

@ChiengTest
class FrontPageTests {

    @Autowired
    private FrontPage frontPage;
    @Autowired
    private IntakeDesk intake;
    @Autowired
    private MediaLibrary pictures;
    @Autowired
    private Newspaper paper;
    @Autowired
    private Clock clock;

    @Test
    void isEmptyWhileThePaperIs() {
        assertThat(frontPage.of(edition("qaa")).isEmpty()).isTrue();
    }

    @Test
    void theNewestWithAPictureLeadsUnlessItsDateWasGuessed() throws Exception {
        var cover = picture();
        var now = clock.instant();
        print("qab", "Guessed", cover, List.of("published"), now.minusSeconds(60));
        print("qab", "Plain", null, List.of(), now.minusSeconds(120));
        print("qab", "Covered", cover, List.of(), now.minus(Duration.ofHours(30)));
        print("qab", "Older", cover, List.of(), now.minus(Duration.ofDays(2)));

        var front = frontPage.of(edition("qab"));

        assertThat(front.lead()).extracting(ArticleCard::headline).isEqualTo("Covered");
        assertThat(front.seconds()).extracting(ArticleCard::headline).containsExactly("Plain", "Older");
        assertThat(front.rows()).singleElement().satisfies(row -> assertThat(row.cards()).extracting(ArticleCard::headline).containsExactly("Guessed"));
    }

    @Test
    void aPaperWithoutPicturesOrNewsStillHasALead() {
        print("qac", "Old", null, List.of(), Instant.parse("2020-01-01T00:00:00Z"));

        assertThat(frontPage.of(edition("qac")).lead()).extracting(ArticleCard::headline).isEqualTo("Old");
    }

    @Test
    void noArticleStandsTwice() {
        for (int i = 0; i < 20; i++) {
            print("qad", "Number " + i, null, List.of(), Instant.parse("2020-01-01T00:00:00Z").plusSeconds(i));
        }
        var front = frontPage.of(edition("qad"));

        var all = Stream.of(Stream.ofNullable(front.lead()), front.seconds().stream(), front.rows().stream().flatMap(row -> row.cards().stream()))
                .flatMap(cards -> cards).map(ArticleCard::headline).toList();
        assertThat(all).hasSize(9).doesNotHaveDuplicates();
    }

    private void print(String language, String headline, @Nullable Long cover, List<String> inferred, Instant at) {
        var m = paper.manuscript(headline);
        var manuscript = new Manuscript(m.headline(), m.standfirst(), m.body(), m.byline(), m.source(), m.sectionId(), m.topicIds(), m.placeIds(),
                cover, "", inferred, List.of());
        var key = Newspaper.fresh("trang-nhat");
        intake.take(Person.machine("import"), List.of(new Arrival(key, null, language, key, manuscript, Arrival.State.LIVE, at, null, List.of(), null,
                List.of(), null, key)));
    }

    private long picture() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return pictures.add(Newspaper.REPORTER, new ByteArrayInputStream(bytes.toByteArray()), Map.of());
    }

    private static Edition edition(String language) {
        return new Edition(language, "/" + language);
    }
}
