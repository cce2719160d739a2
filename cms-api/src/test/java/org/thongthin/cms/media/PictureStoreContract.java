package org.thongthin.cms.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every store of pictures promises. */
abstract class PictureStoreContract {
    private static final PictureKey SMALL = new PictureKey("ab".repeat(32), Rendition.WEBP_320);
    private static final PictureKey LARGE = new PictureKey("ab".repeat(32), Rendition.WEBP_1280);

    /** An empty one. */
    abstract PictureStore store() throws Exception;

    @Test
    void whatWasPutComesBackUnderItsKeyAlone() throws Exception {
        PictureStore store = store();
        store.put(SMALL, new byte[] {1, 2, 3});
        assertThat(store.get(SMALL)).containsExactly(1, 2, 3);
        assertThat(store.exists(SMALL)).isTrue();
        assertThat(store.get(LARGE)).isNull();
        assertThat(store.exists(LARGE)).isFalse();
    }

    @Test
    void aSecondPutTakesThePlaceOfTheFirst() throws Exception {
        PictureStore store = store();
        store.put(SMALL, new byte[] {1, 2, 3});
        store.put(SMALL, new byte[] {4});
        assertThat(store.get(SMALL)).containsExactly(4);
    }

    @Test
    void whatWasDeletedIsGoneAndDeletingItAgainDoesNothing() throws Exception {
        PictureStore store = store();
        store.put(SMALL, new byte[] {1});
        store.put(LARGE, new byte[] {2});
        store.delete(SMALL);
        store.delete(SMALL);
        assertThat(store.exists(SMALL)).isFalse();
        assertThat(store.get(SMALL)).isNull();
        assertThat(store.get(LARGE)).containsExactly(2);
    }

    @Test
    void aReaderBesideWritersSeesWholeBytesOnly() throws Exception {
        PictureStore store = store();
        store.put(LARGE, filled(0));
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writing = new ArrayList<>();
            for (int i = 1; i <= 8; i++) {
                byte[] bytes = filled(i);
                writing.add(writers.submit(() -> store.put(LARGE, bytes)));
            }
            do {
                byte[] seen = store.get(LARGE);
                assertThat(seen).isNotNull().isEqualTo(filled(seen == null ? -1 : seen[0]));
            } while (!writing.stream().allMatch(Future::isDone));
            for (Future<?> one : writing) {
                one.get();
            }
        }
    }

    private static byte[] filled(int value) {
        byte[] bytes = new byte[1 << 18];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
