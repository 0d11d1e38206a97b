package vn.chieng.measure;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chieng.account.Person;
import vn.chieng.article.Arrival;
import vn.chieng.article.IntakeDesk;
import vn.chieng.article.Manuscript;
import vn.chieng.text.BodyText;

/** Takes invented news in as any paper's articles, without topics or places: words alone are to find them. */
@Component
class InventedPaper {

    static final long SEED = 1;

    private static final List<String> DISTRICTS = List.of("huyện Lạc Thủy", "huyện Yên Lạc", "huyện Tân Sơn", "huyện Mai Sơn", "huyện Kim Bôi",
            "huyện Đà Giang", "thành phố Sông Đà", "huyện Cao Lạc", "huyện Kỳ Phong", "huyện Lương Thủy");
    private static final Person IMPORT = Person.machine("import");
    private static final int AT_A_TIME = 100;

    private final IntakeDesk intake;

    InventedPaper(IntakeDesk intake) {
        this.intake = intake;
    }

    void takeIn(int articles) {
        var all = new InventedNews("vi", DISTRICTS, SEED).articles().limit(articles).iterator();
        var batch = new ArrayList<Arrival>(AT_A_TIME);
        for (int at = 0; at < articles; at++) {
            batch.add(arrival("invented-%07d".formatted(at), all.next()));
            if (batch.size() == AT_A_TIME || at == articles - 1) {
                intake.take(IMPORT, List.copyOf(batch));
                batch.clear();
            }
        }
    }

    private static Arrival arrival(String key, Invented invented) {
        var text = new Manuscript(invented.headline(), invented.standfirst(), BodyText.fromParagraphs(invented.body()), "", "", null, List.of(), List.of(),
                null, "", List.of(), List.of());
        return new Arrival(key, null, "vi", key, text, Arrival.State.LIVE, invented.date(), null, List.of(), null, List.of(), null, key);
    }
}
