/**
 * What was written and could not be saved: kept under the browser it was written in, and offered again.
 *
 * <p>Words: a form is <em>kept</em> (đã giữ) for a day; a browser is <em>known</em> once somebody has signed in with it, and only
 * such a browser has anything to keep; a <em>sitting</em> is one opening of the page on which something is written.
 */
@NullMarked
@ApplicationModule(displayName = "Rescue", allowedDependencies = {"web"})
package vn.chieng.rescue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
