/**
 * What every page shares: editions and their addresses, the layout's words, paging, error pages, pages that are kept or written in turn.
 *
 * <p>Words: <em>edition</em> (ấn bản ngôn ngữ) is the paper in one language, with an address prefix of its own;
 * <em>address word</em> is the part of an address that an edition spells in its own language.
 */
@NullMarked
@ApplicationModule(displayName = "Web", allowedDependencies = {"text"})
package vn.chieng.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
