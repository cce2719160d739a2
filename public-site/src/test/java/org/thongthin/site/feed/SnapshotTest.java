package org.thongthin.site.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.thongthin.site.readmodel.UnreadableException;

class SnapshotTest {
    private static final String WHOLE = """
            {"cursor":"3.14","more":1}
            {"seq":null,"type":"item","id":"a","data":{"title":"ชื่อ"}}
            {"seq":null,"type":"category","id":"b","data":{}}
            {"end":2}
            """;

    @Test
    void aWholeSnapshotIsReadInOrder() throws Exception {
        Path file = file(WHOLE.getBytes(StandardCharsets.UTF_8));
        Snapshot snapshot = Snapshot.whole(file);
        List<String> ids = new ArrayList<>();
        snapshot.forEach(change -> ids.add(change.id()));
        assertThat(snapshot.cursor()).isEqualTo("3.14");
        assertThat(ids).containsExactly("a", "b");
        Files.delete(file);
    }

    /** Up to the end line's last brace; only the line's end may be missing. */
    @Property(tries = 300)
    void aSnapshotCutOffAnywhereIsRefused(@ForAll @IntRange(min = 0, max = 10_000) int at) throws Exception {
        byte[] whole = WHOLE.getBytes(StandardCharsets.UTF_8);
        Path file = file(Arrays.copyOf(whole, at % (whole.length - 2)));
        assertThatThrownBy(() -> Snapshot.whole(file)).isInstanceOf(IOException.class);
        Files.delete(file);
    }

    @Test
    void aSnapshotThatCountsWronglyIsRefused() throws Exception {
        Path file = file(WHOLE.replace("\"end\":2", "\"end\":3").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Snapshot.whole(file)).isInstanceOf(UnreadableException.class);
        Files.delete(file);
    }

    @Test
    void aSnapshotThatGoesOnAfterItsEndIsRefused() throws Exception {
        Path file = file((WHOLE + WHOLE).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Snapshot.whole(file)).isInstanceOf(UnreadableException.class);
        Files.delete(file);
    }

    private static Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile("snapshot", ".ndjson"), content);
    }
}
