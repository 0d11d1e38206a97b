/**
 * Articles in and out: seeds, legacy pages and JSON Lines; what an import took, mended and refused.
 */
@NullMarked
@ApplicationModule(displayName = "Transfer",
        allowedDependencies = {"search", "related", "frontpage", "article", "section", "place", "topic", "media", "account", "audit", "masthead", "text",
                "web", "database"})
package vn.chieng.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
