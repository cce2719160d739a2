package org.thongthin.search.index;

import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.NoMergePolicy;

/** How a generation is written. */
final class WriterConfig {
    /** A larger one is no faster: its table of terms fits no cache. */
    private static final int BUFFER_MEGABYTES = 32;

    private WriterConfig() {}

    static IndexWriterConfig toCreate() {
        return ours(OpenMode.CREATE);
    }

    static IndexWriterConfig toGoOn() {
        return ours(OpenMode.APPEND);
    }

    private static IndexWriterConfig ours(OpenMode mode) {
        return any(mode).setIndexSort(SuggestionFields.BEST_FIRST);
    }

    /**
     * For what another version wrote: no merge touches its documents, and they may be in another order, which Lucene would
     * refuse to go on with.
     */
    static IndexWriterConfig toTakeAway() {
        return any(OpenMode.APPEND).setMergePolicy(NoMergePolicy.INSTANCE);
    }

    private static IndexWriterConfig any(OpenMode mode) {
        return new IndexWriterConfig()
                .setOpenMode(mode)
                .setSimilarity(Searchers.SIMILARITY)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
    }
}
