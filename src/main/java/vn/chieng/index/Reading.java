package vn.chieng.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * One summand of a score in one part of the index, about to be added to standings.
 *
 * @param any       worth as much as the best of them in a document
 * @param isOfWords whether they have lists, which are read fast
 * @param most      what it can be worth
 * @param entries   how many documents it is in, about
 */
record Reading(List<Scorer> any, boolean isOfWords, double most, long entries) {

    /** To look a document up in a list takes as long as to read so many entries of it one after the other. */
    private static final int ENTRIES = 32;

    /** First what is worth much for little reading, so that few documents are left to be looked up in long lists that tell little. */
    static final Comparator<Reading> TELLING_FIRST = Comparator.comparing(Reading::isOfWords).reversed()
            .thenComparingDouble(reading -> reading.entries() / reading.most());

    static Reading of(List<Weight> weights, boolean isOfWords, LeafReaderContext part) throws IOException {
        var any = new ArrayList<Scorer>(weights.size());
        double most = 0;
        long entries = 0;
        for (var weight : weights) {
            var there = weight.scorerSupplier(part);
            if (there != null) {
                entries += there.cost();
                var scorer = there.get(Long.MAX_VALUE);
                most = Math.max(most, scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS));
                any.add(scorer);
            }
        }
        return new Reading(any, isOfWords, most, entries);
    }

    void addTo(Standings standings) throws IOException {
        if (!isOfWords || entries > (long) ENTRIES * standings.size()) {
            lookUp(standings);
        } else if (any.size() == 1) {
            read(any.getFirst(), standings, standings::add);
        } else {
            var best = new double[standings.size()];
            for (var scorer : any) {
                read(scorer, standings, (place, worth) -> best[place] = Math.max(best[place], worth));
            }
            for (int place = 0; place < best.length; place++) {
                standings.add(place, best[place]);
            }
        }
    }

    private interface Taking {

        void take(int place, double worth);
    }

    private static void read(Scorer scorer, Standings standings, Taking taking) throws IOException {
        var read = new DocAndFloatFeatureBuffer();
        scorer.iterator().nextDoc();
        do {
            scorer.nextDocsAndScores(DocIdSetIterator.NO_MORE_DOCS, standings.documents(), read);
            for (int at = 0; at < read.size; at++) {
                taking.take(standings.place(read.docs[at]), read.features[at]);
            }
        } while (read.size > 0);
    }

    private void lookUp(Standings standings) throws IOException {
        for (int place = 0; place < standings.size(); place++) {
            int document = standings.document(place);
            float best = 0;
            for (var scorer : any) {
                if (matches(scorer, document)) {
                    best = Math.max(best, scorer.score());
                }
            }
            standings.add(place, best);
        }
    }

    /** A closer look, for where the words of a phrase stand, is taken at this document alone. */
    private static boolean matches(Scorer scorer, int document) throws IOException {
        var closer = scorer.twoPhaseIterator();
        var near = closer == null ? scorer.iterator() : closer.approximation();
        int here = near.docID() < document ? near.advance(document) : near.docID();
        return here == document && (closer == null || closer.matches());
    }
}
