package vn.chieng.measure;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Where and when figures were taken. */
record Machine(Clock clock) {

    String words() {
        var runtime = Runtime.getRuntime();
        return "Taken on %s with Java %s on %d cores (%s), at most %d MB of heap, cleared by %s.".formatted(LocalDate.now(clock), Runtime.version(),
                runtime.availableProcessors(), System.getProperty("os.arch"), runtime.maxMemory() / 1_000_000,
                ManagementFactory.getGarbageCollectorMXBeans().stream().map(GarbageCollectorMXBean::getName).collect(Collectors.joining(" and ")));
    }
}
