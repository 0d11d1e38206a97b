package vn.chieng.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A page of figures in Markdown. */
final class Report {

    private final StringBuilder text = new StringBuilder();

    Report(String title) {
        text.append("# ").append(title).append("\n\n");
    }

    Report says(String sentence) {
        text.append(sentence).append("\n\n");
        return this;
    }

    Report headed(String heading) {
        text.append("## ").append(heading).append("\n\n");
        return this;
    }

    Report table(List<String> heads, List<? extends List<?>> rows) {
        row(heads);
        row(IntStream.range(0, heads.size()).mapToObj(at -> at == 0 ? "---" : "---:").toList());
        rows.forEach(this::row);
        text.append('\n');
        return this;
    }

    private void row(List<?> cells) {
        text.append(cells.stream().map(Report::cell).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String cell(Object cell) {
        return cell instanceof Double number ? String.format(Locale.ROOT, "%.3f", number) : cell.toString().replace("|", "\\|");
    }

    void write(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".md"), text.toString().stripTrailing() + "\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
