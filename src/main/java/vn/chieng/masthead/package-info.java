/**
 * What the paper says of itself: its name, agency, licence, address and head, each valid from a day on.
 *
 * <p>Words: <em>masthead</em> (măng sét) is the line on every page; <em>imprint</em> (thông tin tòa soạn) is the foot that
 * the press law asks for.
 */
@NullMarked
@ApplicationModule(displayName = "Masthead", allowedDependencies = {"account", "audit", "text", "web"})
package vn.chieng.masthead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
