/**
 * The people of the newsroom: accounts, roles, sign-in, and the chain that guards every address.
 *
 * <p>Words: <em>reporter</em> (phóng viên), <em>editor</em> (biên tập viên), <em>administrator</em> (quản trị viên);
 * <em>invitation</em> is a link that works once and lets its bearer set a password.
 */
@NullMarked
@ApplicationModule(displayName = "Account", allowedDependencies = {"rescue", "audit", "text", "web", "database"})
package vn.chieng.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
