package vn.chieng.transfer;

import java.io.IOException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Gives a new paper its seeds before it says that it is ready. */
@Component
@ConditionalOnWebApplication
class SeedsAtStart implements ApplicationRunner {

    private final Seeds seeds;

    SeedsAtStart(Seeds seeds) {
        this.seeds = seeds;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        seeds.pour();
    }
}
