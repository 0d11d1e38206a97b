/**
 * Vietnamese and English text as data: cleaning, folding, slugs, document numbers, and the analysis that search uses.
 *
 * <p>Words: <em>fold</em> (bỏ dấu) takes marks off a letter; <em>syllable</em> (tiếng) is what Vietnamese writes between
 * two spaces; <em>document number</em> (số hiệu văn bản) is a reference such as 09-NQ/HU; <em>labels</em> are the names of
 * one thing in each language.
 */
@NullMarked
@ApplicationModule(displayName = "Text", allowedDependencies = {})
package vn.chieng.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
