package org.thongthin.site.keeping;

import java.nio.file.Path;

/**
 * A file that goes from the disk to the network as it is.
 *
 * @param length in bytes
 */
public record KeptFile(Path path, long length, String mediaType, String tag, String cacheControl) implements Kept {
    private static final int WEIGHT = 600;

    @Override
    public int weight() {
        return WEIGHT;
    }
}
