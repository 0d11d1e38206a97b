/**
 * Following the paper from elsewhere.
 *
 * <p>Words: a <em>feed</em> (nguồn tin) is a list of articles that programs read for people, in RSS 2.0.
 */
@NullMarked
@ApplicationModule(displayName = "Syndication",
        allowedDependencies = {"article", "section", "place", "topic", "media", "masthead", "text", "web", "database"})
package vn.chieng.syndication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
