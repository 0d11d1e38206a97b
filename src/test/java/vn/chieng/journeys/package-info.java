/** What people do with the paper, in a real browser on the real program. */
@NullMarked
package vn.chieng.journeys;

import org.jspecify.annotations.NullMarked;
