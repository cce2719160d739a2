package org.thongthin.search.index;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.StringHelper;

/**
 * How many entries there are, and a checksum of their ids and sources. The order makes no difference to it; an entry that
 * is missing, doubled or another does.
 */
public record Tally(long count, long checksum) {
    public static final Tally NONE = new Tally(0, 0);

    private static final int SEED = 20261120;

    /** This one with an entry more. */
    public Tally with(String id, String source) {
        byte[] entry = (id + '\0' + source).getBytes(StandardCharsets.UTF_8);
        return new Tally(count + 1, checksum + StringHelper.murmurhash3_x64_128(entry, 0, entry.length, SEED)[0]);
    }

    public Tally plus(Tally other) {
        return new Tally(count + other.count, checksum + other.checksum);
    }
}
