/**
 * The search index, whichever engine keeps it: Lucene in this process, or OpenSearch elsewhere. What is asked of it is said in
 * one small language of our own, and put into each engine's words here and nowhere else.
 */
@NullMarked
@ApplicationModule(displayName = "Index", allowedDependencies = {})
package vn.chieng.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
