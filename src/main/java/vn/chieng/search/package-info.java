/**
 * Finding articles: the index, queries, facets, and what keeps the index true to the database.
 */
@NullMarked
@ApplicationModule(displayName = "Search",
        allowedDependencies = {"article", "index", "section", "place", "topic", "media", "account", "audit", "masthead", "spelling", "text", "web", "database"})
package vn.chieng.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
