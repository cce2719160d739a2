package org.thongthin.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.site.feed.Examples;
import org.yaml.snakeyaml.Yaml;

/** What the site says of its API, held against the running site. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDescriptionTest {
    private PublicSite site;
    private Map<String, Object> description = Map.of();

    @BeforeAll
    void start(@TempDir Path data) {
        site = PublicSite.full(data);
        HttpResponse<byte[]> answer = site.get("/openapi.yml");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/yaml");
        description = new Yaml().load(new String(answer.body(), StandardCharsets.UTF_8));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @SuppressWarnings("unchecked") // names to whatever they hold, as YAML has it
    private static Map<String, Object> under(Map<String, Object> mapping, String name) {
        return (Map<String, Object>) Objects.requireNonNull(mapping.get(name), name);
    }

    @Test
    void itIsOfTheVersionThatTheDesignNames() {
        assertThat(description.get("openapi")).asString().startsWith("3.1");
    }

    @Test
    void eachRouteOfTheApiIsDescribedAndNothingElseIs() {
        var routed = site.running()
                .bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() == HttpMethod.GET)
                .map(route -> route.getUriMatchTemplate().toString())
                .filter(path -> path.startsWith("/api/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(routed).hasSizeGreaterThanOrEqualTo(4);
        assertThat(new TreeSet<>(under(description, "paths").keySet())).isEqualTo(routed);
        under(description, "paths")
                .forEach((path, methods) -> assertThat(((Map<?, ?>) methods).keySet())
                        .as(path)
                        .allMatch(method -> List.of("get", "head").contains(method)));
    }

    @Test
    @SuppressWarnings("unchecked") // parameters are a list of mappings
    void eachParameterThatIsDescribedIsTakenAndEachAnswerIsAsDescribed() {
        Map<String, String> values = Map.ofEntries(
                Map.entry("q", "a"),
                Map.entry("exact", "true"),
                Map.entry("kind", "landmark"),
                Map.entry("category", "landmark-lifestyle"),
                Map.entry("region", "north"),
                Map.entry("province", "50"),
                Map.entry("lao", Examples.MAE_ON),
                Map.entry("laoType", "sao"),
                Map.entry("year", "2569"),
                Map.entry("near", "18.8,99.3"),
                Map.entry("radius", "5000"),
                Map.entry("sort", "newest"),
                Map.entry("page", "1"),
                Map.entry("size", "5"),
                Map.entry("lang", "en"));
        under(description, "paths").forEach((path, methods) -> {
            Map<String, Object> get = under((Map<String, Object>) methods, "get");
            assertThat(get.get("summary")).as(path).isNotNull();
            List<Map<String, Object>> parameters =
                    (List<Map<String, Object>>) get.getOrDefault("parameters", List.of());
            String asked = path.replace("{id}", Examples.LANDMARK);
            for (Map<String, Object> parameter : parameters) {
                String name = String.valueOf(parameter.get("name"));
                if (!"query".equals(parameter.get("in")) || name.equals("cursor")) {
                    continue;
                }
                assertThat(values).containsKey(name);
                String address = asked + "?" + name + "=" + values.get(name);
                assertThat(site.get(address).statusCode()).as(address).isEqualTo(200);
            }
            assertThat(under(get, "responses")).containsKey("200");
        });
    }
}
