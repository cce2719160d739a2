package org.thongthin.cms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PipeTest {
    private final Pipe pipe = new Pipe(Duration.ofMillis(200));

    @Test
    void whatIsWrittenIsRead() throws Exception {
        byte[] sent = new byte[Pipe.CHUNK * 20 + 17];
        new Random(7).nextBytes(sent);
        try (ExecutorService writer = Executors.newVirtualThreadPerTaskExecutor();
                InputStream out = pipe.out()) {
            Future<?> written = writer.submit(() -> {
                try (OutputStream in = pipe.in()) {
                    in.write(sent[0]);
                    in.write(sent, 1, sent.length - 1);
                }
                return null;
            });
            assertThat(out.read()).isEqualTo(sent[0] & 0xFF);
            assertThat(out.readAllBytes()).isEqualTo(Arrays.copyOfRange(sent, 1, sent.length));
            assertThat(out.read()).isEqualTo(-1);
            written.get();
        }
    }

    @Test
    void nothingWrittenIsNothingRead() throws IOException {
        pipe.in().close();
        assertThat(pipe.out().readAllBytes()).isEmpty();
    }

    @Test
    void aReaderWhoStandsStillIsGivenUp() {
        assertThatThrownBy(() -> pipe.in().write(new byte[Pipe.CHUNK * 100])).isInstanceOf(Pipe.Unread.class);
    }

    @Test
    void aReaderWhoWentAwayStopsTheWriterAtItsNextChunk() throws IOException {
        OutputStream in = pipe.in();
        in.write(new byte[Pipe.CHUNK]);
        pipe.out().close();
        assertThatThrownBy(() -> in.write(new byte[Pipe.CHUNK])).isInstanceOf(Pipe.Unread.class);
    }

    @Test
    void aFailureReachesTheReaderEvenThroughAFullPipe() throws IOException {
        pipe.in().write(new byte[Pipe.CHUNK * 8]);
        pipe.fail(new IllegalStateException("out of paper"));
        assertThatThrownBy(() -> pipe.out().readAllBytes()).hasRootCauseMessage("out of paper");
    }
}
