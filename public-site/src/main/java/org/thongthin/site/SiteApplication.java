package org.thongthin.site;

import io.micronaut.runtime.Micronaut;

/** Starts public-site. */
public final class SiteApplication {
    private SiteApplication() {}

    public static void main(String[] args) {
        Micronaut.build(args).mainClass(SiteApplication.class).banner(false).start();
    }
}
