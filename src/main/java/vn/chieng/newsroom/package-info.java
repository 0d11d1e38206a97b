/**
 * The staff's pages that combine features: the list of articles, writing, preview, pictures.
 */
@NullMarked
@ApplicationModule(displayName = "Newsroom",
        allowedDependencies = {"search", "related", "frontpage", "article", "section", "place", "topic", "media", "account", "rescue", "audit", "masthead",
                "text", "web", "database"})
package vn.chieng.newsroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
