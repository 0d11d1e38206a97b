package vn.chieng;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import org.yaml.snakeyaml.DumperOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo paper is whole: it shows every section, district and year, and names nothing that is not there. */
class SeedsTests {

    private static final Path DEMO = Path.of("seeds/demo");
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, JsonNode> topics = lines(DEMO.resolve("topics.jsonl"));
    private final Map<String, JsonNode> pictures = lines(DEMO.resolve("media.jsonl"));
    private final Map<String, JsonNode> sections = lines(Path.of("seeds/reference/sections.jsonl"));
    private final Map<String, JsonNode> places = lines(Path.of("seeds/reference/places.jsonl"));
    private final List<Piece> pieces = ProjectFiles.under(DEMO.resolve("articles")).map(Piece::in).toList();

    private record Piece(Path file, Map<String, Object> head, String body) {

        static Piece in(Path file) {
            var parts = ProjectFiles.read(file).split("(?m)^---$\\R?", 3);
            return new Piece(file, new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(new DumperOptions()),
                    new DumperOptions(), new DatesAsTheyStand()).load(parts[1]), parts[2]);
        }

        String text(String field) {
            return String.valueOf(head.get(field));
        }

        @SuppressWarnings("unchecked")
        List<String> names(String field) {
            return (List<String>) head.getOrDefault(field, List.of());
        }

        long words() {
            return Stream.of(body.split("\\s+")).filter(word -> !word.isBlank()).count();
        }
    }

    private static final class DatesAsTheyStand extends Resolver {
        @Override
        public void addImplicitResolver(Tag tag, java.util.regex.Pattern pattern, String first, int limit) {
            if (!tag.equals(Tag.TIMESTAMP)) {
                super.addImplicitResolver(tag, pattern, first, limit);
            }
        }
    }

    @Test
    void allThatArticlesNameIsThere() {
        for (var piece : pieces) {
            assertThat(sections).as("%s", piece.file()).containsKey(piece.text("section"));
            assertThat(topics.keySet()).as("%s", piece.file()).containsAll(piece.names("topics"));
            assertThat(places.keySet()).as("%s", piece.file()).containsAll(piece.names("places"));
            if (piece.head().containsKey("cover")) {
                assertThat(pictures).as("%s", piece.file()).containsKey(piece.text("cover"));
            }
        }
        assertThat(pictures.values()).allMatch(picture -> Files.exists(DEMO.resolve(picture.path("file").asString())));
    }

    @Test
    void everyArticleSaysWhatItNeedsToGoLive() {
        for (var piece : pieces) {
            assertThat(piece.head()).as("%s", piece.file()).containsEntry("state", "live")
                    .containsKeys("id", "language", "headline", "standfirst", "byline", "source", "published");
            assertThat(piece.file()).asString().endsWith(piece.text("id") + "." + piece.text("language") + ".md");
            assertThat(piece.names("topics")).as("%s", piece.file()).isNotEmpty();
        }
        assertThat(pieces).extracting(piece -> piece.text("id") + " " + piece.text("language")).doesNotHaveDuplicates();
    }

    @Test
    void thereAreFortyArticlesInVietnameseTwentyOfThemInEnglish() {
        var vietnamese = in("vi").map(piece -> piece.text("id")).collect(Collectors.toSet());
        assertThat(vietnamese).hasSizeGreaterThanOrEqualTo(40);
        assertThat(in("en").map(piece -> piece.text("id"))).hasSizeGreaterThanOrEqualTo(20).isSubsetOf(vietnamese);
    }

    @Test
    void everySectionDistrictAndYearHasSomethingToRead() {
        assertThat(in("vi").map(piece -> piece.text("section"))).containsAll(sections.keySet());
        assertThat(in("vi").map(piece -> piece.text("published").substring(0, 4)))
                .containsAll(IntStream.rangeClosed(2019, 2026).mapToObj(Integer::toString).toList());
        var districts = places.values().stream().filter(place -> place.path("level").asString().equals("district"))
                .map(place -> place.path("id").asString()).toList();
        assertThat(districts).contains("d148", "d150", "d159").hasSize(11);
        assertThat(in("vi").flatMap(piece -> piece.names("places").stream())).containsAll(districts);
    }

    @Test
    void thereAreTwentyFiveTopicsAndAllAreUsed() {
        var used = in("vi").flatMap(piece -> piece.names("topics").stream()).collect(Collectors.toSet());
        assertThat(used).hasSizeGreaterThanOrEqualTo(25).isEqualTo(topics.keySet());
    }

    @Test
    void longReadsComeWithAPicture() {
        assertThat(in("vi").filter(piece -> piece.words() >= 600 && piece.head().containsKey("cover"))).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void bothLanguagesLabelTopicsSectionsAndPictures() {
        Stream.of(topics, sections).flatMap(all -> all.values().stream()).forEach(one -> hasBoth(one, "labels"));
        pictures.values().forEach(picture -> List.of("captions", "credits", "alts").forEach(field -> hasBoth(picture, field)));
    }

    @Test
    void lettersAreComposed() {
        for (var file : Stream.of(DEMO, Path.of("seeds/reference")).flatMap(ProjectFiles::under).filter(SeedsTests::isText).toList()) {
            assertThat(Normalizer.isNormalized(ProjectFiles.read(file), Normalizer.Form.NFC)).as("%s", file).isTrue();
        }
    }

    private Stream<Piece> in(String language) {
        return pieces.stream().filter(piece -> piece.text("language").equals(language));
    }

    private static void hasBoth(JsonNode one, String field) {
        assertThat(Set.of("vi", "en")).as("%s of %s", field, one.path("id").asString())
                .allMatch(language -> !one.path(field).path(language).asString("").isBlank());
    }

    private static boolean isText(Path file) {
        return file.toString().matches(".*\\.(md|jsonl|json)");
    }

    private static Map<String, JsonNode> lines(Path file) {
        return ProjectFiles.read(file).lines().filter(line -> !line.isBlank()).map(JSON::readTree)
                .collect(Collectors.toMap(line -> line.path("id").asString(), line -> line));
    }
}
