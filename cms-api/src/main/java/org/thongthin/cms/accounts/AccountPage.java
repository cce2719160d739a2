package org.thongthin.cms.accounts;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the accounts that somebody keeps, by user name.
 *
 * @param total accounts over all pages
 * @param next the cursor of the page after this one; null on the last
 */
@Introspected
public record AccountPage(
        List<AccountView> accounts,
        long total,
        int page,
        int size,
        @Nullable String next) {}
