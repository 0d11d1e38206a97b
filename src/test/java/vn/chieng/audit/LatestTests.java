package vn.chieng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chieng.ChiengTest;

@ChiengTest
class LatestTests {

    @Autowired
    private Latest latest;
    @Autowired
    private AuditLog audit;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void isAnotherAfterAnythingWasDone() {
        write();
        var before = latest.state();
        assertThat(latest.state()).isEqualTo(before);
        write();
        assertThat(latest.state()).isNotEqualTo(before);
    }

    @Test
    void seesWhatGotItsNumberEarlyAndWasDoneLate() {
        var between = new Latest.State[1];
        inOneOfItsOwn(() -> {
            audit.record("test", "test.early", "test/1", Map.of());
            write();
            between[0] = inOneOfItsOwn(latest::state);
            return between[0];
        });
        assertThat(latest.state().last()).isEqualTo(between[0].last());
        assertThat(latest.state()).isNotEqualTo(between[0]);
    }

    @Test
    void isTheSameAfterWhatWasGivenUp() {
        write();
        var before = latest.state();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            audit.record("test", "test.given-up", "test/1", Map.of());
            status.setRollbackOnly();
        });
        assertThat(latest.state()).isEqualTo(before);
    }

    private void write() {
        inOneOfItsOwn(() -> {
            audit.record("test", "test.done", "test/1", Map.of());
            return true;
        });
    }

    private <T> T inOneOfItsOwn(Supplier<T> work) {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return own.execute(_ -> work.get());
    }
}
