package org.thongthin.site;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;

/** Starts public-site. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "ท้องถิ่นไทย หัวใจพอเพียง",
                        version = "1",
                        description =
                                "All that is public, for anybody's programs: no key, no cookie, scripts of any site. Every error"
                                        + " is application/problem+json (RFC 9457). The same as files: /open-data.",
                        license = @License(name = "CC BY 4.0", url = "https://creativecommons.org/licenses/by/4.0/")))
public final class SiteApplication {
    private SiteApplication() {}

    public static void main(String[] args) {
        start(args);
    }

    /**
     * Returns once it listens.
     *
     * @param args settings, {@code -name=value} each
     */
    public static ApplicationContext start(String... args) {
        // There is no configuration elsewhere that would have to be asked before this one is read.
        return Micronaut.build(args)
                .mainClass(SiteApplication.class)
                .bootstrapEnvironment(false)
                .banner(false)
                .start();
    }
}
