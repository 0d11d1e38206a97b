/**
 * The paper's sections (chuyên mục), in their order, with a label and a slug for each language.
 */
@NullMarked
@ApplicationModule(displayName = "Section", allowedDependencies = {"audit", "text", "web", "account"})
package vn.chieng.section;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
