/** Chiêng: a provincial newspaper's newsroom and website. Each package below is one feature. */
@NullMarked
package vn.chieng;

import org.jspecify.annotations.NullMarked;
