package vn.chieng.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Abbreviations (chữ viết tắt) and what they stand for, from {@code analysis/abbreviations.txt}. */
final class Abbreviations {

    /** One that means what it seems to because of where it stands; its full stop belongs to it. */
    record Found(int start, int end, List<String> words) {
    }

    private static final Map<String, List<String>> ALL = read();

    /** Several in one, as GD&ĐT. */
    private static final String JOINED = ALL.keySet().stream().filter(key -> key.contains("&") || key.contains("-")).map(Pattern::quote)
            .sorted(Comparator.comparingInt(String::length).reversed()).collect(Collectors.joining("|", "(?iu:", ")"));

    private static final String WORD_ENDS = "(?![\\p{L}\\p{M}\\p{N}])";

    /** H. and X. before a name of two capitals that does not follow a person's name (Nguyễn Văn H. is somebody), TƯ outside
     *  lines of capitals (ĐẦU TƯ) or typed alone. */
    private static final Pattern IN_PLACE = Pattern.compile(JOINED + WORD_ENDS + "|[Tt][Pp](?:\\.|" + WORD_ENDS + ")"
            + "|(?:T\\.[ƯưWw]|t\\.[ưw]|TW|tw)" + WORD_ENDS
            + "|(?<=\\p{Ll}\\s)TƯ" + WORD_ENDS + "|TƯ(?=\\sĐảng)|\\ATƯ\\z"
            + "|TX\\.?(?=\\s?\\p{Lu}\\p{Ll})|TT\\.(?=\\s?\\p{Lu}\\p{L})"
            + "|[HX]\\.(?=\\s?\\p{Lu}\\p{L}+\\s\\p{Lu})(?<!\\p{Lu}\\p{L}{0,6}\\s\\p{Lu}\\p{L}{0,6}\\s[HX]\\.)");


    private static final int LONGEST_FIRST = 6;

    private Abbreviations() {
    }

    /** What a word stands for wherever it stands; nothing for most. */
    static List<String> longForm(String word) {
        return ALL.getOrDefault(word.toLowerCase(Locale.ROOT).replace('ð', 'đ'), List.of());
    }

    /** Those that mean it in their place alone, in order. */
    static List<Found> in(String text) {
        var all = new ArrayList<Found>();
        var matcher = IN_PLACE.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = 0; at < text.length() - 1; at++) {
            if (mayBegin(text, at) && matcher.region(at, text.length()).lookingAt()) {
                var key = matcher.group().replace(".", "").replace('Ð', 'Đ').toLowerCase(Locale.ROOT);
                var words = ALL.containsKey(key) ? ALL.get(key) : ALL.get(key + "?");
                all.add(new Found(at, matcher.end(), Objects.requireNonNull(words, key)));
                at = matcher.end() - 1;
            }
        }
        return all;
    }

    private static boolean mayBegin(String text, int at) {
        return switch (text.charAt(at)) {
            case 'T' -> ("PpXTWƯ.".indexOf(text.charAt(at + 1)) >= 0 || isJoinedSoon(text, at)) && beginsWord(text, at);
            case 't' -> "pw.".indexOf(text.charAt(at + 1)) >= 0 && beginsWord(text, at);
            case 'H', 'X' -> (text.charAt(at + 1) == '.' || isJoinedSoon(text, at)) && beginsWord(text, at);
            default -> Character.isUpperCase(text.charAt(at)) && isJoinedSoon(text, at) && beginsWord(text, at);
        };
    }

    /** Capitals with a joint among them: only there the long list is asked. */
    private static boolean isJoinedSoon(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + LONGEST_FIRST && Character.isUpperCase(text.charAt(at))) {
            at++;
        }
        return at < text.length() && (text.charAt(at) == '&' || text.charAt(at) == '-');
    }

    private static boolean beginsWord(String text, int at) {
        if (at == 0) {
            return true;
        }
        var before = text.charAt(at - 1);
        return before != '.' && !Character.isLetterOrDigit(before) && Character.getType(before) != Character.NON_SPACING_MARK;
    }

    private static Map<String, List<String>> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Abbreviations.class.getResourceAsStream("/analysis/abbreviations.txt")), StandardCharsets.UTF_8))) {
            var all = new HashMap<String, List<String>>();
            lines.lines().filter(line -> line.contains("=")).map(line -> line.split("="))
                    .forEach(sides -> List.of(sides[0].split(",")).forEach(word -> all.put(word.strip(), List.of(sides[1].strip().split(" ")))));
            return Map.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
