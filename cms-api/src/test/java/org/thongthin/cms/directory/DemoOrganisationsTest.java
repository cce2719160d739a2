package org.thongthin.cms.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@Property(name = "demo.content", value = "false")
@MicronautTest(environments = "demo", startApplication = false, transactional = false)
final class DemoOrganisationsTest extends DirectoryTest {
    @Inject
    DemoOrganisations demo;

    @Inject
    Organisations organisations;

    @Inject
    Places places;

    @Inject
    Recorded recorded;

    @Test
    void everyProvinceHasALaoOnceTheDemoRuns() {
        assertThat(places.provinces())
                .allSatisfy(province -> assertThat(organisations.ofProvince(province.code()))
                        .anyMatch(organisation -> organisation.type().isLao()));
        assertThat(organisations.exists("BMA")).isTrue();
    }

    @Test
    void theOwnersOfAllDemoItemsAreThere() throws IOException, URISyntaxException {
        assertThat(owners()).allMatch(organisations::exists);
    }

    @Test
    void loadingAgainDoesNothing() {
        List<String> before = recorded.calls();
        demo.load();
        assertThat(recorded.calls()).isEqualTo(before);
    }

    private static List<String> owners() throws IOException, URISyntaxException {
        URI file = Objects.requireNonNull(DemoOrganisationsTest.class.getResource("/demo/organisations.csv"))
                .toURI();
        Path items = Path.of(file).resolveSibling("items");
        ObjectMapper mapper = new ObjectMapper();
        try (Stream<Path> files = Files.list(items)) {
            return files.filter(item -> item.toString().endsWith(".json"))
                    .map(item -> read(mapper, item).path("ownerCode").asText())
                    .toList();
        }
    }

    private static JsonNode read(ObjectMapper mapper, Path file) {
        try {
            return mapper.readTree(file.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
