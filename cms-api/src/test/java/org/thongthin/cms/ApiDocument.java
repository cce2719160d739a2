package org.thongthin.cms;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The description that the build makes of the API; the one of the service, not that of the tests' own controllers. */
public final class ApiDocument {
    /** @param method in capitals */
    public record Operation(String method, String path, Map<String, Object> described) {
        public boolean answers(String status) {
            return under(described, "responses").containsKey(status);
        }

        public boolean asksFor(String parameter) {
            return described.getOrDefault("parameters", List.of()) instanceof List<?> parameters
                    && parameters.stream()
                            .anyMatch(each -> each instanceof Map<?, ?> map && parameter.equals(map.get("name")));
        }

        /** What it takes; JSON where it does not say. */
        public String takes() {
            if (!described.containsKey("requestBody")) {
                return "application/json";
            }
            Map<String, Object> content = under(under(described, "requestBody"), "content");
            return content.keySet().iterator().next();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private ApiDocument() {}

    public static List<Operation> operations() {
        Path file = Path.of("target", "classes", "META-INF", "swagger", "openapi.yml");
        try (Reader reader = Files.newBufferedReader(file)) {
            Map<String, Object> document = new Yaml().load(reader);
            Map<String, Object> paths = under(document, "paths");
            return paths.keySet().stream()
                    .flatMap(path -> operations(path, under(paths, path)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Operation> operations(String path, Map<String, Object> item) {
        return Stream.of("get", "post", "put", "delete", "patch")
                .filter(item::containsKey)
                .map(method -> new Operation(method.toUpperCase(java.util.Locale.ROOT), path, under(item, method)));
    }

    @SuppressWarnings("unchecked") // names to whatever they hold, as YAML has it
    private static Map<String, Object> under(Map<String, Object> mapping, String name) {
        return (Map<String, Object>) Objects.requireNonNull(mapping.get(name), name);
    }
}
