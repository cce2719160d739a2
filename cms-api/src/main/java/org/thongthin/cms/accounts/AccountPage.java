package org.thongthin.cms.accounts;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * One page of the accounts that somebody keeps, by user name.
 *
 * @param total accounts over all pages
 */
@Introspected
public record AccountPage(List<AccountView> accounts, long total, int page, int size) {}
