package vn.chieng.media;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At the start, takes away what a program that was killed left of uploads. */
@Component
class Broom {

    private static final Logger LOG = LoggerFactory.getLogger(Broom.class);
    private static final Duration LONGEST_UPLOAD = Duration.ofDays(1);

    private final PictureFiles files;
    private final Clock clock;

    Broom(PictureFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sweep() {
        try {
            files.sweep(clock.instant().minus(LONGEST_UPLOAD));
        } catch (IOException failure) {
            LOG.warn("Leftovers of uploads stay where they are", failure);
        }
    }
}
