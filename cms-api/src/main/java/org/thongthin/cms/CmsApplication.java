package org.thongthin.cms;

import io.micronaut.runtime.Micronaut;

/** Starts cms-api. */
public final class CmsApplication {
    private CmsApplication() {}

    public static void main(String[] args) {
        Micronaut.build(args).mainClass(CmsApplication.class).banner(false).start();
    }
}
