package vn.chieng.measure;

import java.util.Map;
import java.util.Set;
import vn.chieng.article.LiveArticle;
import vn.chieng.related.RelatedTrials.Trial;

/**
 * An article whose related ones are asked for.
 *
 * @param topics the topics that readers see
 * @param units  the units below the province that it lies in
 * @param wanted grades by public number
 */
record Asked(LiveArticle article, Set<Long> topics, Set<Long> units, Trial trial, Map<Long, Integer> wanted) {}
