/**
 * The house's ground: its folder, the PostgreSQL that lives in it when no other is named, and the lock that keeps two
 * processes from one folder.
 *
 * <p>Words: <em>home</em> is the folder that holds all that the paper keeps outside a database of its own.
 */
@NullMarked
@ApplicationModule(displayName = "Database", allowedDependencies = {})
package vn.chieng.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
