package org.thongthin.cms.platform;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the desk's map takes its tiles from; without a source it draws the provinces' outlines alone and asks nobody.
 *
 * @param tiles the address of a tile, such as {@code https://tile.example.org/{z}/{x}/{y}.png}; {@code {s}} stands for
 *     one of the hosts a, b and c; null for no tiles
 * @param attribution whose map it is, as its owner wants it said; addresses in it become links; null for nothing
 * @throws IllegalArgumentException for an address that is none
 */
@ConfigurationProperties("desk.map")
public record MapTiles(@Nullable String tiles, @Nullable String attribution) {
    private static final Pattern TEMPLATE =
            Pattern.compile("(https?://)((?:\\{s}\\.)?)([A-Za-z0-9.-]+(?::\\d{1,5})?)(/[^\\s;,'\"]*)");

    public MapTiles {
        tiles = tiles == null || tiles.isBlank() ? null : tiles.strip();
        attribution = attribution == null || attribution.isBlank() ? null : attribution.strip();
        if (tiles != null) {
            source(tiles);
        }
    }

    /** The tiles' hosts as a content security policy names them; null where there are no tiles. */
    public @Nullable String source() {
        return tiles == null ? null : source(tiles);
    }

    private static String source(String template) {
        Matcher matcher = TEMPLATE.matcher(template);
        boolean placed = template.contains("{z}") && template.contains("{x}") && template.contains("{y}");
        if (!matcher.matches() || !placed) {
            throw new IllegalArgumentException("desk.map.tiles is no address with {z}, {x} and {y}: " + template);
        }
        return matcher.group(1) + (matcher.group(2).isEmpty() ? "" : "*.") + matcher.group(3);
    }
}
