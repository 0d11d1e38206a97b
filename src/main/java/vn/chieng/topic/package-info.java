/**
 * Topics (chủ đề): one concept with a label and a slug for each language, aliases, and merges that redirect.
 */
@NullMarked
@ApplicationModule(displayName = "Topic", allowedDependencies = {"audit", "text", "web", "account"})
package vn.chieng.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
