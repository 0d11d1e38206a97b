package vn.chieng.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.util.ClasspathResourceLoader;

/** How a text becomes terms: parts by their names in Lucene, each of which OpenSearch has as well. */
record Chain(List<Part> charFilters, String tokenizer, List<Part> tokenFilters) {

    record Part(String name, Map<String, String> settings) {

        static Part of(String name, String... settings) {
            var byName = new HashMap<String, String>();
            for (int at = 0; at < settings.length; at += 2) {
                byName.put(settings[at], settings[at + 1]);
            }
            return new Part(name, Map.copyOf(byName));
        }
    }

    static Chain of(List<Part> charFilters, String tokenizer) {
        return new Chain(charFilters, tokenizer, List.of());
    }

    Chain then(Part... more) {
        var all = new ArrayList<>(tokenFilters);
        all.addAll(List.of(more));
        return new Chain(charFilters, tokenizer, List.copyOf(all));
    }

    Analyzer analyzer() {
        try {
            return built();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Analyzer built() throws IOException {
        var builder = CustomAnalyzer.builder(new ClasspathResourceLoader(Chain.class.getClassLoader()))
                .withTokenizer(tokenizer, new HashMap<>());
        for (var part : charFilters) {
            builder.addCharFilter(part.name(), new HashMap<>(part.settings()));
        }
        for (var part : tokenFilters) {
            builder.addTokenFilter(part.name(), new HashMap<>(part.settings()));
        }
        return builder.build();
    }
}
