/**
 * How words are spelt in this paper: "did you mean" (ý bạn là) from what the paper itself has printed.
 *
 * <p>Words: a <em>wordbook</em> (sổ chữ) is what was learnt from headlines, standfirsts and names; a <em>respelling</em> is
 * what somebody probably meant to type.
 */
@NullMarked
@ApplicationModule(displayName = "Spelling", allowedDependencies = {"text"})
package vn.chieng.spelling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
