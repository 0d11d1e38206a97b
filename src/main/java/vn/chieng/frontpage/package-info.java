/**
 * What leads the front page, and what follows.
 */
@NullMarked
@ApplicationModule(displayName = "Front page",
        allowedDependencies = {"article", "section", "place", "topic", "media", "account", "audit", "masthead", "text", "web", "database"})
package vn.chieng.frontpage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
