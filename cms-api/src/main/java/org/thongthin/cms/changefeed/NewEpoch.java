package org.thongthin.cms.changefeed;

import io.micronaut.context.ApplicationContext;

/**
 * Begins a new epoch of the change feed: every follower rebuilds from a snapshot. To be called after the database was put
 * back by copying its files, which nothing in the database itself can tell.
 */
public final class NewEpoch {
    private NewEpoch() {}

    public static void main(String[] args) {
        try (ApplicationContext context = ApplicationContext.run()) {
            context.getBean(ChangeLogRows.class).renew();
        }
        System.out.println("The change feed has begun a new epoch.");
    }
}
