/**
 * The readers' pages that combine features: front page, article, topic, place, section, archive, results.
 */
@NullMarked
@ApplicationModule(displayName = "Reading",
        allowedDependencies = {"search", "related", "frontpage", "syndication", "article", "section", "place", "topic", "media", "account", "audit", "masthead", "text",
                "web", "database"})
package vn.chieng.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
