/**
 * Figures that anyone can repeat: how well search finds and how related the related articles are, measured on the program itself
 * in a home of its own.
 *
 * <p>Words: <em>judgement</em> (đánh giá) says how much one article is what one query wants, from 1 to 3; <em>MRR</em>,
 * <em>recall</em> and <em>nDCG</em> are those of information retrieval (Järvelin and Kekäläinen 2002).
 */
@NullMarked
@ApplicationModule(displayName = "Measure",
        allowedDependencies = {"search", "related", "spelling", "transfer", "article", "section", "place", "topic", "account", "text", "web", "database"})
package vn.chieng.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
