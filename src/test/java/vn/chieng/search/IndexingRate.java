package vn.chieng.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.chieng.ChiengApplication;
import vn.chieng.account.Person;
import vn.chieng.article.Arrival;
import vn.chieng.article.IntakeDesk;
import vn.chieng.article.Manuscript;

/** How many articles of 600 words a second come in and can be found: {@code IndexingRate [articles] [--settings…]}. */
final class IndexingRate {

    private static final String[] SYLLABLES = ("huyện xã tỉnh người dân đường trường học phát triển kinh tế nông thôn mới sản xuất cải cách hành chính "
            + "chuyển đổi số văn hóa du lịch bản mường lúa rừng nước thủy điện đồng bào chính quyền cán bộ hội nghị kế hoạch năm tháng ngày "
            + "đầu tư công trình xây dựng giáo dục y tế bảo vệ môi trường thanh niên phụ nữ nông dân hợp tác doanh nghiệp sản phẩm").split(" ");

    private IndexingRate() {}

    public static void main(String[] args) {
        int articles = args.length == 0 ? 3000 : Integer.parseInt(args[0]);
        var settings = new ArrayList<>(List.of("--chieng.seeds=none", "--chieng.clockwork=false", "--logging.level.root=warn"));
        settings.addAll(List.of(args).subList(Math.min(1, args.length), args.length));
        try (var context = new SpringApplicationBuilder(ChiengApplication.class).web(WebApplicationType.NONE)
                .run(settings.toArray(String[]::new))) {
            var upkeep = context.getBean(IndexUpkeep.class);
            var intake = context.getBean(IntakeDesk.class);
            upkeep.awaitCaughtUp(Duration.ofMinutes(1));
            measure("warm-up", intake, upkeep, 500);
            measure("measured", intake, upkeep, articles);
            long began = System.nanoTime();
            upkeep.rebuild().join();
            say("rebuild", articles + 500, began);
        }
    }

    private static void measure(String name, IntakeDesk intake, IndexUpkeep upkeep, int articles) {
        var random = new Random(articles);
        var batches = new ArrayList<List<Arrival>>();
        for (int from = 0; from < articles; from += 100) {
            batches.add(arrivals(random, name + from, Math.min(100, articles - from)));
        }
        long began = System.nanoTime();
        batches.forEach(batch -> intake.take(Person.machine("import"), batch));
        say(name + ", written", articles, began);
        long written = System.nanoTime();
        upkeep.awaitCaughtUp(Duration.ofMinutes(10));
        say(name + ", found", articles, began);
        System.out.printf("caught up after the last: %.1f s%n", (System.nanoTime() - written) / 1e9);
    }

    private static List<Arrival> arrivals(Random random, String name, int number) {
        var arrivals = new ArrayList<Arrival>();
        for (int i = 0; i < number; i++) {
            var key = name + "-" + i;
            var text = new Manuscript(words(random, 12), words(random, 40), paragraphs(random), "", "", null, List.of(), List.of(), null, "",
                    List.of(), List.of());
            arrivals.add(new Arrival(key, null, "vi", key, text, Arrival.State.LIVE, Instant.parse("2024-01-01T00:00:00Z").plusSeconds(i), null,
                    List.of(), null, List.of(), null, key));
        }
        return arrivals;
    }

    private static String paragraphs(Random random) {
        var body = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            body.append("<p>").append(words(random, 30)).append(". ").append(words(random, 30)).append(".</p>");
        }
        return body.toString();
    }

    private static String words(Random random, int number) {
        var words = new StringBuilder();
        for (int i = 0; i < number; i++) {
            words.append(i == 0 ? "" : " ").append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return words.toString();
    }

    private static void say(String what, int articles, long began) {
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("%s: %d articles in %.1f s, %.0f a second%n", what, articles, seconds, articles / seconds);
    }
}
