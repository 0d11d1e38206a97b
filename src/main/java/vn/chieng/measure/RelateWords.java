package vn.chieng.measure;

/** What the report says of how its figures come about. */
final class RelateWords {

    static final String FIGURES = """
            nDCG@6: how near the six shown come to the best six there are; the gain of a grade g is 2^g − 1. P@6: the share of six places that \
            show something wanted. Topic, place, both: the share of the shown ones that have a topic that readers see, a district or commune, \
            both in common with the article. ≥ 1 and 6: the share of articles that show at least one, and six. Events: of how many events \
            those shown tell, on average.""";

    static final String WAYS = """
            "As on the page" is the block that readers get, with its floor and no more than two of one event, but without the time limit; where likeness has no weight, as while the index is away, the floor goes by the weights of the row. \
            "Newest with a shared topic" is what most papers show; "more like this" is Lucene's MoreLikeThis with 25 words that at least two \
            articles have. Of the rows below it, each weighs one part alone, or all but one; "index away" is what the page shows while the \
            index cannot be asked.""";

    static final String HIDDEN = """
            One topic is taken off every article that has two or more; what bears that topic belongs beside it (grade 1). The article itself, \
            and its other edition, don't count.""";

    static final String INVENTED = """
            %,d invented articles (half of them in each language, seed %d): events with a subject, a place and persons, 2019–2026, in 8 districts of \
            6 communes, one of them dissolved meanwhile. Wanted are articles of the same event (3), of the same subject in the same district \
            (2) and of the same subject elsewhere (1). The desk's topics each cover two, four or six subjects; it leaves off 25 %% even of \
            the nearest and sets 7 %% wrong; it names no place in 15 %%, and a wrong one in 5 %%. Texts borrow a third of what they say of their subject \
            from neighbouring ones.""";

    private RelateWords() {}
}
