package org.thongthin.cms;

import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;

/** Starts cms-api. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "ท้องถิ่นไทย หัวใจพอเพียง: cms-api",
                        version = "1",
                        description =
                                "What LAO editors, provincial offices and DLA moderators do with items, and the change feed"
                                        + " that public-site follows. Every error is application/problem+json (RFC 9457)."),
        security = @SecurityRequirement(name = "session"))
@SecurityScheme(
        name = "session",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "The access_token of POST /api/v1/login; public-site shows its service token.")
public final class CmsApplication {
    private CmsApplication() {}

    public static void main(String[] args) {
        Micronaut.build(args).mainClass(CmsApplication.class).banner(false).start();
    }
}
