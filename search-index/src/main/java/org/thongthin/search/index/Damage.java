package org.thongthin.search.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/** Tells files that are not what was written from everything else that can go wrong, such as a disk that is full. */
final class Damage {
    private Damage() {}

    static boolean shows(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CorruptIndexException
                    || cause instanceof EOFException
                    || cause instanceof FileNotFoundException
                    || cause instanceof NoSuchFileException) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads every file once and compares its checksum.
     *
     * @throws CorruptIndexException where there is any
     */
    static void requireNone(IndexReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            leaf.reader().checkIntegrity();
        }
    }
}
