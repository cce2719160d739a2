package org.thongthin.cms.desk;

import io.micronaut.core.io.ResourceResolver;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files under {@code desk/assets/}, each with a version made of its content, so that a browser may keep them for
 * ever. The addresses in a style sheet get their versions too.
 */
@Singleton
final class Assets {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.(css|js|json|png|svg|webp|woff2)");
    private static final Pattern ADDRESS = Pattern.compile("url\\(\"([a-z0-9.-]+)\"\\)");
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "png", "image/png",
            "svg", "image/svg+xml",
            "webp", "image/webp",
            "woff2", "font/woff2");

    /** What comes out of a library's own archive, its licence at its head. */
    private static final Map<String, String> OTHERS = Map.of(
            "leaflet.js", "META-INF/resources/webjars/leaflet/1.9.4/dist/leaflet.js",
            "leaflet.css", "META-INF/resources/webjars/leaflet/1.9.4/dist/leaflet.css");

    private static final int VERSION_BYTES = 8;

    /** @param version changes with the content and with nothing else */
    @SuppressWarnings("ArrayRecordComponent") // never compared; copying each font for each request would be waste
    record Asset(String mediaType, byte[] content, String version) {}

    private final ResourceResolver resources;
    private final Map<String, Asset> known = new ConcurrentHashMap<>();

    Assets(ResourceResolver resources) {
        this.resources = resources;
    }

    /** @throws IllegalArgumentException where there is none of that name */
    String address(String name) {
        Asset asset = find(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return "/desk/assets/" + name + "?v=" + asset.version();
    }

    @Nullable
    Asset find(String name) {
        Asset asset = known.get(name);
        if (asset != null) {
            return asset;
        }
        Matcher matcher = NAME.matcher(name);
        byte[] content = matcher.matches() ? content(name) : null;
        if (content == null) {
            return null;
        }
        Asset read = new Asset(
                MEDIA_TYPES.getOrDefault(matcher.group(1), "application/octet-stream"), content, version(content));
        known.put(name, read);
        return read;
    }

    private byte @Nullable [] content(String name) {
        byte[] content = read(name);
        if (content == null || !name.endsWith(".css")) {
            return content;
        }
        String sheet = new String(content, StandardCharsets.UTF_8);
        return ADDRESS.matcher(sheet)
                .replaceAll(found -> "url(\"" + address(found.group(1)) + "\")")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte @Nullable [] read(String name) {
        InputStream found = resources
                .getResourceAsStream("classpath:" + OTHERS.getOrDefault(name, "desk/assets/" + name))
                .orElse(null);
        if (found == null) {
            return null;
        }
        try (found) {
            return found.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
