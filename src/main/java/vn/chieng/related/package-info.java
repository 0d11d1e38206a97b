/**
 * Which articles and topics belong together, and why; an editor's pins and bans.
 */
@NullMarked
@ApplicationModule(displayName = "Related",
        allowedDependencies = {"article", "index", "section", "place", "topic", "media", "account", "audit", "masthead", "text", "web", "database"})
package vn.chieng.related;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
