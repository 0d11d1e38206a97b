/**
 * Who did what, when: one row for each change, written in the transaction of the change; and so, whether
 * anything was done since.
 */
@NullMarked
@ApplicationModule(displayName = "Audit", allowedDependencies = {})
package vn.chieng.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
