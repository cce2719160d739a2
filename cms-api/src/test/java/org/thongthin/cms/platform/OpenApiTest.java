package org.thongthin.cms.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The description that the build makes of the API. */
class OpenApiTest {
    @Test
    void whatTheServerFindsOutItselfIsNotAskedOfTheCaller() throws IOException {
        assertThat(document()).doesNotContain("schemas/Actor", "schemas/IfMatch", "schemas/Paging");
    }

    @Test
    void eachOperationSaysHowItRefuses() throws IOException {
        String[] operations = document().split("operationId: ", -1);
        assertThat(operations.length).isGreaterThan(20);
        for (int i = 1; i < operations.length; i++) {
            assertThat(operations[i]).contains("application/problem+json");
            assertThat(operations[i]).containsPattern("\"20[0-4]\":");
        }
    }

    @Test
    void whoeverChangesAnItemIsAskedForItsEtag() throws IOException {
        for (String rest : document().split("\n  /api/v1/items/\\{id}", -1)) {
            String path = rest.split("\n  /", 2)[0];
            if (path.startsWith("/lease") || path.startsWith("/preview-links")) {
                // Neither is a change of the item: it never moves the ETag.
                continue;
            }
            for (String operation : path.split("\n    (?=(?:put|delete|post):)", -1)) {
                if (operation.startsWith("put:") || operation.startsWith("delete:")) {
                    assertThat(operation.contains("operationId: logout") || operation.contains("If-Match"))
                            .as(operation)
                            .isTrue();
                }
            }
        }
    }

    /** That of the service: the test class path has one of the tests' own controllers before it. */
    private static String document() throws IOException {
        return Files.readString(Path.of("target", "classes", "META-INF", "swagger", "openapi.yml"));
    }
}
