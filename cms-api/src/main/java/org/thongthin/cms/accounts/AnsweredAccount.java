package org.thongthin.cms.accounts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.FieldError;

/**
 * What becomes of one account among many.
 *
 * @param input as it would be kept
 * @param organisation its Thai name; null for one that the keeper knows nothing of
 * @param faults everything that is wrong; none for one that may be made
 * @param opened null for one that was not made
 */
public record AnsweredAccount(
        long row,
        AccountInput input,
        @Nullable String organisation,
        List<FieldError> faults,
        @Nullable OpenedAccount opened) {
    public AnsweredAccount {
        faults = List.copyOf(faults);
    }

    /** Whether it may be made. */
    @JsonIgnore
    public boolean isRight() {
        return faults.isEmpty();
    }
}
