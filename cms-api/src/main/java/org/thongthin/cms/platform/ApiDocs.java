package org.thongthin.cms.platform;

import io.micronaut.core.io.ResourceResolver;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The files of the page that shows the API's description: three of our own, the rest from the webjar of Swagger UI. */
@Singleton
final class ApiDocs {
    private static final String WEBJAR = "META-INF/resources/webjars/swagger-ui/";
    private static final String RELEASE = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

    /** @param tag changes with the build */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record File(String mediaType, byte[] content, String tag) {}

    private final Map<String, File> files = new HashMap<>();

    ApiDocs(ResourceResolver resources) throws IOException {
        String release = release(resources);
        add(resources, "docs/", "index.html", "text/html; charset=utf-8");
        add(resources, "docs/", "docs.css", "text/css; charset=utf-8");
        add(resources, "docs/", "start.js", "text/javascript; charset=utf-8");
        add(resources, WEBJAR + release + "/", "swagger-ui.css", "text/css; charset=utf-8");
        add(resources, WEBJAR + release + "/", "swagger-ui-bundle.js", "text/javascript; charset=utf-8");
        add(resources, WEBJAR + release + "/", "favicon-32x32.png", "image/png");
    }

    private static String release(ResourceResolver resources) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = open(resources, RELEASE)) {
            properties.load(stream);
        }
        return properties.getProperty("version", "");
    }

    private void add(ResourceResolver resources, String folder, String name, String mediaType) {
        try (InputStream stream = open(resources, folder + name)) {
            byte[] content = stream.readAllBytes();
            files.put(name, new File(mediaType, content, Digests.tag(content)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(ResourceResolver resources, String name) {
        return resources
                .getResourceAsStream("classpath:" + name)
                .orElseThrow(() -> new IllegalStateException("there is no " + name));
    }

    @Nullable
    File find(String name) {
        return files.get(name);
    }
}
