package org.thongthin.cms.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.io.ResourceLoader;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The demo's items as they were written: one JSON file each, named by the index beside them. */
@Singleton
@Requires(env = "demo")
class DemoItems {
    private static final String FOLDER = "demo/items/";

    private final ResourceLoader resources;
    private final ObjectMapper json;

    DemoItems(ResourceLoader resources, ObjectMapper json) {
        this.resources = resources;
        this.json = json;
    }

    /** In the index's order. */
    List<JsonNode> all() {
        List<JsonNode> items = new ArrayList<>();
        try (BufferedReader index =
                new BufferedReader(new InputStreamReader(stream("index.txt"), StandardCharsets.UTF_8))) {
            for (String name : index.lines().filter(line -> !line.isBlank()).toList()) {
                try (InputStream file = stream(name)) {
                    items.add(json.readTree(file));
                }
            }
            return items;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream stream(String name) {
        return resources
                .getResourceAsStream("classpath:" + FOLDER + name)
                .orElseThrow(() -> new IllegalStateException("the demo has no " + name));
    }
}
