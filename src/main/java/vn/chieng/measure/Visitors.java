package vn.chieng.measure;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Readers who ask for page after page, each as soon as the one before has come, over a connection of their own. */
final class Visitors {

    private final URI site;

    Visitors(URI site) {
        this.site = site;
    }

    /**
     * @param addresses each is asked for once, in this order
     * @param longest   after this no other one is asked for
     */
    Latencies read(List<String> addresses, int visitors, Duration longest) {
        var next = new AtomicInteger();
        long began = System.nanoTime();
        long end = began + longest.toNanos();
        try (var threads = Executors.newFixedThreadPool(visitors)) {
            var each = new ArrayList<Future<List<Long>>>();
            for (int visitor = 0; visitor < visitors; visitor++) {
                each.add(threads.submit(() -> one(addresses, next, end)));
            }
            var all = new ArrayList<Long>(addresses.size());
            for (var nanos : each) {
                all.addAll(nanos.get());
            }
            return Latencies.of(all, Duration.ofNanos(System.nanoTime() - began));
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The measurement was stopped", stopped);
        }
    }

    private List<Long> one(List<String> addresses, AtomicInteger next, long end) throws IOException {
        var nanos = new ArrayList<Long>();
        try (var wire = new Wire(site)) {
            for (int at = next.getAndIncrement(); at < addresses.size() && System.nanoTime() - end < 0; at = next.getAndIncrement()) {
                long began = System.nanoTime();
                int status = wire.get(addresses.get(at));
                nanos.add(System.nanoTime() - began);
                if (status != 200) {
                    throw new IOException(addresses.get(at) + " was answered " + status);
                }
            }
        }
        return nanos;
    }
}
