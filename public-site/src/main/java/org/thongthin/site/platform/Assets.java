package org.thongthin.site.platform;

import io.micronaut.core.io.ResourceResolver;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.keeping.Encoding;
import org.thongthin.site.keeping.KeptContent;

/**
 * The files under {@code static/}, each with a version made of its content, so that a browser may keep them for ever.
 * A style sheet's imports are taken in and the addresses in it get their versions; a band is woven from its grid.
 */
@Singleton
public final class Assets {
    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9-]+/)*[a-z0-9-]+\\.(css|js|svg|png|woff2|txt)");
    /** The pattern's stack grows with each slash. */
    private static final int LONGEST = 100;

    private static final String ASK_AGAIN = "public, max-age=600";

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8");
    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ADDRESS = Pattern.compile("url\\(\"/static/([^\"]+)\"\\)");

    private final ResourceResolver resources;
    private final Map<String, Asset> known = new ConcurrentHashMap<>();
    private final Map<String, Boolean> existing = new ConcurrentHashMap<>();

    Assets(ResourceResolver resources) {
        this.resources = resources;
    }

    /** The address of an asset that exists, with its version. */
    public String address(String path) {
        Asset asset = find(path);
        if (asset == null) {
            throw new IllegalArgumentException("No asset " + path);
        }
        return "/static/" + path + "?v=" + asset.version();
    }

    /** For paths made of codes that cms-api gives, of which there are few; that there is none is remembered too. */
    public boolean exists(String path) {
        return existing.computeIfAbsent(path, asked -> find(asked) != null);
    }

    @Nullable
    Asset find(String path) {
        Asset asset = known.get(path);
        if (asset != null) {
            return asset;
        }
        if (path.length() > LONGEST) {
            return null;
        }
        Matcher name = NAME.matcher(path);
        if (!name.matches()) {
            return null;
        }
        byte[] content = content(path);
        if (content == null) {
            return null;
        }
        String mediaType = MEDIA_TYPES.getOrDefault(name.group(1), "application/octet-stream");
        String version = Digests.shortOf(content);
        Asset read = new Asset(
                new KeptContent(content, mediaType, "W/\"" + version + "\"", ASK_AGAIN, thoroughness(mediaType)),
                version);
        known.put(path, read);
        return read;
    }

    /** A font or a picture is compressed in itself. */
    private static Encoding.Thoroughness thoroughness(String mediaType) {
        return mediaType.startsWith("font/") || mediaType.equals("image/png")
                ? Encoding.Thoroughness.AS_IS
                : Encoding.Thoroughness.UTMOST;
    }

    private byte @Nullable [] content(String path) {
        byte[] content = read(path);
        if (content == null && path.startsWith("bands/") && path.endsWith(".svg")) {
            byte[] grid = read(path.substring(0, path.length() - ".svg".length()) + ".txt");
            return grid == null ? null : utf8(WovenBand.parse(text(grid)).svg());
        }
        if (content != null && path.endsWith(".css")) {
            String whole = IMPORT.matcher(text(content)).replaceAll(this::imported);
            return utf8(
                    ADDRESS.matcher(tightened(whole)).replaceAll(found -> "url(\"" + address(found.group(1)) + "\")"));
        }
        return content;
    }

    /** Without the comments and the blanks that only its writers need. */
    private static String tightened(String style) {
        String plain = COMMENT.matcher(style).replaceAll("");
        return BLANKS.matcher(plain).replaceAll(" ").replaceAll(" ?([{};,]) ?", "$1");
    }

    private String imported(java.util.regex.MatchResult found) {
        byte[] content = read("css/" + found.group(1));
        if (content == null) {
            throw new IllegalStateException("No style sheet " + found.group(1));
        }
        return Matcher.quoteReplacement(text(content));
    }

    private byte @Nullable [] read(String path) {
        InputStream found =
                resources.getResourceAsStream("classpath:static/" + path).orElse(null);
        if (found == null) {
            return null;
        }
        try (found) {
            return found.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
