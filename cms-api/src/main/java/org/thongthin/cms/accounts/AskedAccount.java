package org.thongthin.cms.accounts;

import java.util.List;
import org.thongthin.cms.platform.FieldError;

/**
 * An account that somebody asks for among many.
 *
 * @param row by which the asker knows it
 * @param faults what was wrong with it before anybody looked whether it may be made; a row with any is never made
 */
public record AskedAccount(long row, AccountInput input, List<FieldError> faults) {
    public AskedAccount {
        faults = List.copyOf(faults);
    }
}
