package org.thongthin.cms;

import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** Starts cms-api. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "ท้องถิ่นไทย หัวใจพอเพียง: cms-api",
                        version = "1",
                        description =
                                "What LAO editors, provincial offices and DLA moderators do with items, and the change feed"
                                        + " that public-site follows. Every error is application/problem+json (RFC 9457)."))
public final class CmsApplication {
    private CmsApplication() {}

    public static void main(String[] args) {
        Micronaut.build(args).mainClass(CmsApplication.class).banner(false).start();
    }
}
