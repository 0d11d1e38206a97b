/**
 * Administrative units and their lives: dated names, parents, predecessors and successors.
 *
 * <p>Words: <em>unit</em> (đơn vị hành chính) is one place in one span of time; <em>succession</em> (kế thừa) is what became
 * of a unit, whole or in part; <em>within</em> is a unit and all units above it in force on a day.
 */
@NullMarked
@ApplicationModule(displayName = "Place", allowedDependencies = {"audit", "text", "web", "account"})
package vn.chieng.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
