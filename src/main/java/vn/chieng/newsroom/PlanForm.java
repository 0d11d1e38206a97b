package vn.chieng.newsroom;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something is to happen to what readers see, as typed.
 *
 * @param at  a day and a time in the paper's zone
 * @param why needed for a withdrawal
 */
record PlanForm(@Nullable Integer revision, @Nullable String at, @Nullable String why, @Nullable Boolean withdraws) {

    static final PlanForm EMPTY = new PlanForm(null, null, null, null);

    public boolean isWithdrawal() {
        return Boolean.TRUE.equals(withdraws);
    }

    Optional<LocalDateTime> time() {
        try {
            return at == null || at.isBlank() ? Optional.empty() : Optional.of(LocalDateTime.parse(at.strip().replace(' ', 'T')));
        } catch (DateTimeParseException mistyped) {
            return Optional.empty();
        }
    }
}
