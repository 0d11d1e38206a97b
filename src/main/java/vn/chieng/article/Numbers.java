package vn.chieng.article;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives public numbers to the articles of one batch: the one wished for where it is free, else the next. */
final class Numbers {

    private final Articles articles;
    private final int batch;
    private final Set<Long> taken;
    private final Set<Long> wishes;
    private final Deque<Long> next = new ArrayDeque<>();
    private long highestWish;

    /** @param batch how many it may have to give */
    Numbers(Articles articles, Collection<Long> wishes, int batch) {
        this.articles = articles;
        this.batch = batch;
        this.wishes = Set.copyOf(wishes);
        taken = new HashSet<>(wishes.isEmpty() ? Set.of() : articles.numbersAmong(wishes));
    }

    long give(@Nullable Long wish) {
        if (wish != null && taken.add(wish)) {
            highestWish = Math.max(highestWish, wish);
            return wish;
        }
        var number = fresh();
        while (!taken.add(number)) {
            number = fresh();
        }
        return number;
    }

    /** Lets the articles to come begin after the numbers that were wished for, or each would try them all. */
    void finish() {
        if (highestWish > 0) {
            articles.goOnAfter(highestWish);
        }
    }

    private long fresh() {
        if (next.isEmpty()) {
            next.addAll(articles.nextNumbers(batch));
            taken.addAll(articles.numbersAmong(next));
            // What another article of the batch wishes for is kept for it.
            next.removeIf(number -> taken.contains(number) || wishes.contains(number));
        }
        return next.isEmpty() ? fresh() : next.remove();
    }
}
